package org.entente.reasoning.rules;

import java.util.ArrayList;
import java.util.List;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.matching.Branches;
import org.entente.reasoning.rules.matching.Plan;
import org.entente.rulebook.yaml.Problems;

/**
 * A rule with everything found that it names.
 *
 * @param ways in which its conditions can be fulfilled, one a branch
 */
public record PlannedRule(Rule rule, List<Plan> ways) {
  /**
   * Plans rules.
   *
   * @throws IllegalArgumentException if a rule names what there is not; a checked one never does
   */
  static List<PlannedRule> of(List<Rule> rules) {
    List<PlannedRule> planned = new ArrayList<>(rules.size());
    Problems problems = new Problems();
    for (Rule rule : rules) {
      List<Plan> ways = new ArrayList<>();
      for (List<Condition> branch : Branches.of(rule.conditions())) {
        ways.add(Plan.of(branch, problems));
      }
      planned.add(new PlannedRule(rule, ways));
    }
    if (!problems.none()) {
      throw new IllegalArgumentException(problems.sorted().toString());
    }
    return planned;
  }
}
