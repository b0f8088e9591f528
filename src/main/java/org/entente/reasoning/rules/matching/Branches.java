package org.entente.reasoning.rules.matching;

import java.util.ArrayList;
import java.util.List;
import org.entente.reasoning.rules.language.Condition;

/**
 * The ways in which conditions with {@code or} can be fulfilled, each written without it. A rule
 * fires if one of its branches does, and equal conclusions of two branches are one.
 */
public final class Branches {
  /** More than a reader can keep in mind; also bounds what a hostile rule can ask for. */
  public static final int MOST = 24;

  private Branches() {}

  /** The branches, at most one more than {@link #MOST}, in the order written. */
  public static List<List<Condition>> of(List<Condition> conditions) {
    List<List<Condition>> branches = List.of(List.of());
    for (Condition condition : conditions) {
      List<List<Condition>> longer = new ArrayList<>();
      List<List<Condition>> ways = ways(condition);
      for (List<Condition> branch : branches) {
        for (List<Condition> way : ways) {
          if (longer.size() <= MOST) {
            List<Condition> whole = new ArrayList<>(branch);
            whole.addAll(way);
            longer.add(whole);
          }
        }
      }
      branches = longer;
    }
    return branches;
  }

  private static List<List<Condition>> ways(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return of(all.of());
    }
    if (condition instanceof Condition.AnyOf any) {
      return any.of().stream().flatMap(one -> ways(one).stream()).limit(MOST + 1).toList();
    }
    if (condition instanceof Condition.Exists exists) {
      List<List<Condition>> ways = new ArrayList<>();
      for (List<Condition> way : ways(exists.of())) {
        ways.add(List.of(new Condition.Exists(one(way), exists.at(), exists.text())));
      }
      return ways;
    }
    if (condition instanceof Condition.Not not) {
      // nothing fulfils "one or the other" if nothing fulfils the one and nothing the other
      List<Condition> nots = new ArrayList<>();
      for (List<Condition> way : ways(not.of())) {
        nots.add(new Condition.Not(one(way), not.at(), not.text()));
      }
      return List.of(nots);
    }
    return List.of(List.of(condition));
  }

  private static Condition one(List<Condition> way) {
    Condition first = way.get(0);
    return way.size() == 1 ? first : new Condition.AllOf(way, first.at(), first.text());
  }
}
