package org.entente.reasoning.rules.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.reasoning.rules.PlannedRule;

/** All rules of a rulebook, ready to be joined with things. Immutable; threads may share it. */
public final class Joiner {
  private final Columns columns;
  private final List<Branch> branches;
  private final List<Pattern> patterns;
  private final int mostSlots;
  private final Map<Class<?>, List<Pattern>> byType = new ConcurrentHashMap<>();

  private Joiner(Columns columns, List<Branch> branches, List<Pattern> patterns) {
    this.columns = columns;
    this.branches = branches;
    this.patterns = patterns;
    int most = 0;
    for (Branch branch : branches) {
      most = Math.max(most, branch.slots());
    }
    this.mostSlots = most;
  }

  /** Makes rules ready. */
  public static Joiner of(List<PlannedRule> rules) {
    Columns columns = new Columns();
    List<Branch> branches = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    for (PlannedRule planned : rules) {
      for (var way : planned.ways()) {
        BranchMaker maker = new BranchMaker(columns, branches.size(), patterns);
        branches.add(maker.branch(planned.rule(), way));
      }
    }
    return new Joiner(columns, branches, patterns);
  }

  /** A place for the things of one dossier; cheap. */
  public Worksheet open() {
    return new Worksheet(this, branches.size(), patterns.size());
  }

  Branch branch(int number) {
    return branches.get(number);
  }

  Row row(Object thing) {
    Object[] values = columns.row(thing);
    Object[] rows = new Object[mostSlots];
    List<Pattern> passes = new ArrayList<>();
    for (Pattern pattern : byType.computeIfAbsent(thing.getClass(), this::patternsOf)) {
      if (pattern.passes(values, rows)) {
        passes.add(pattern);
      }
    }
    return new Row(values, passes);
  }

  private List<Pattern> patternsOf(Class<?> type) {
    List<Pattern> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      if (pattern.type().isAssignableFrom(type)) {
        found.add(pattern);
      }
    }
    return found;
  }
}
