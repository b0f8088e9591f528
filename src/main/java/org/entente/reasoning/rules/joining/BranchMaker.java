package org.entente.reasoning.rules.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reasoning.rules.Rule;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.matching.Plan;
import org.entente.reasoning.rules.matching.Reads;
import org.entente.reasoning.rules.matching.Test;
import org.entente.reasoning.rules.matching.Value;

/** Makes a branch of one way to fulfil a rule's conditions. */
final class BranchMaker {
  private final Columns columns;
  private final int branch;
  private final List<Pattern> patterns;
  private int slots;

  /**
   * @param branch number of the branch
   * @param patterns those of all branches before; the branch's own are added
   */
  BranchMaker(Columns columns, int branch, List<Pattern> patterns) {
    this.columns = columns;
    this.branch = branch;
    this.patterns = patterns;
  }

  Branch branch(Rule rule, Plan plan) {
    List<Step> steps = steps(plan.steps());
    int first = 0;
    // conditions hold in any order, and groups before the first pattern cannot have named it
    while (!(steps.get(first) instanceof Pattern)) {
      first++;
    }
    Pattern root = (Pattern) steps.remove(first);
    List<Integer> concludes = new ArrayList<>();
    for (Operand.Path argument : rule.concludes()) {
      concludes.add(plan.scope().find(argument.variable()).orElseThrow().pattern());
    }
    return new Branch(branch, rule.id(), slots, root, steps, concludes);
  }

  private List<Step> steps(List<Plan.Step> plan) {
    List<Step> steps = new ArrayList<>();
    for (Plan.Step step : plan) {
      if (step instanceof Plan.Group group) {
        steps.add(new Step.Group(group.wanted(), steps(group.steps())));
      } else {
        steps.add(pattern((Plan.Match) step));
      }
    }
    return steps;
  }

  private Pattern pattern(Plan.Match match) {
    List<Test> alone = new ArrayList<>();
    List<Test> beside = new ArrayList<>();
    Pattern.Key key = null;
    for (Test planned : match.tests()) {
      Test test = columns.test(planned);
      Set<Integer> reads = Reads.of(planned);
      boolean ownOnly = reads.isEmpty() || reads.equals(Set.of(match.number()));
      if (ownOnly) {
        alone.add(test);
      } else if (key == null && key(test, match.number()) != null) {
        key = key(test, match.number());
      } else {
        beside.add(test);
      }
    }
    Pattern pattern =
        new Pattern(patterns.size(), branch, match.number(), match.type(), alone, key, beside);
    patterns.add(pattern);
    slots = Math.max(slots, match.number() + 1);
    return pattern;
  }

  private static Pattern.Key key(Test test, int own) {
    if (test instanceof Test.Same same
        && same.left() instanceof Value.Column left
        && same.right() instanceof Value.Column right) {
      if (left.pattern() == own) {
        return new Pattern.Key(left, right);
      }
      return right.pattern() == own ? new Pattern.Key(right, left) : null;
    }
    return null;
  }
}
