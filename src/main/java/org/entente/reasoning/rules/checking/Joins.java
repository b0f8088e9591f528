package org.entente.reasoning.rules.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.language.Operator;
import org.entente.reasoning.rules.matching.Plan;
import org.entente.reasoning.rules.matching.Reads;
import org.entente.reasoning.rules.matching.Test;
import org.entente.rulebook.yaml.Problems;

/**
 * Finds patterns that have nothing to do with the others: nearly always a forgotten {@code
 * arrangement == $a.id}, and each would be matched with everything else in a dossier.
 */
final class Joins {
  private final Problems problems;
  private final Set<Integer> joined = new HashSet<>();
  private final List<Plan.Match> matches = new ArrayList<>();
  private final Set<Integer> afterOthers = new HashSet<>();

  private Joins(Problems problems) {
    this.problems = problems;
  }

  static void check(Plan plan, Problems problems) {
    Joins joins = new Joins(problems);
    joins.walk(plan.steps(), false);
    joins.report();
  }

  private void walk(List<Plan.Step> steps, boolean othersBefore) {
    boolean others = othersBefore;
    for (Plan.Step step : steps) {
      if (step instanceof Plan.Group group) {
        walk(group.steps(), others);
      } else {
        note((Plan.Match) step, others);
        others = true;
      }
    }
  }

  private void note(Plan.Match match, boolean others) {
    matches.add(match);
    if (others) {
      afterOthers.add(match.number());
    }
    for (Test test : match.tests()) {
      for (int read : Reads.of(test)) {
        if (read != match.number()) {
          joined.add(match.number());
          joined.add(read);
        }
      }
    }
  }

  private void report() {
    for (Plan.Match match : matches) {
      int number = match.number();
      if (afterOthers.contains(number) && !joined.contains(number) && !namesItsArrangement(match)) {
        String type = match.pattern().type();
        problems.add(
            match.pattern().at(),
            "`" + match.pattern().text() + "` has nothing to do with the conditions before it",
            type.equals("Arrangement")
                ? "say how they belong together, for example `id != $a.id`"
                : "say which arrangement it is about: `arrangement == $a.id`");
      }
    }
  }

  private static boolean namesItsArrangement(Plan.Match match) {
    return match.pattern().constraints().stream()
        .anyMatch(
            constraint ->
                constraint instanceof Constraint.Compare compare
                    && compare.left().spelt().equals("arrangement")
                    && compare.operator() == Operator.EQUAL
                    && compare.right() instanceof Operand.Literal);
  }
}
