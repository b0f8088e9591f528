package org.entente.reasoning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reasoning.circumstances.Age;
import org.entente.reasoning.circumstances.Overdue;
import org.entente.reasoning.rules.Rule;
import org.entente.reasoning.rules.RuleBase;
import org.entente.reasoning.rules.language.Condition;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Weight;

/** What rules are worth on a day, worked out once for each of them. For one thread. */
final class Worths {
  private static final Set<String> AGES =
      Set.of(Age.class.getSimpleName(), Overdue.class.getSimpleName());

  private final Rulebook rulebook;
  private final RuleBase rules;
  private final LocalDate asOf;
  private final Map<String, Worth> known = new HashMap<>();

  /**
   * What a rule's reasons start from.
   *
   * @param fades whether they lose force as their facts age
   */
  record Worth(Rule rule, Weight.Dated weight, boolean fades) {}

  Worths(Rulebook rulebook, RuleBase rules, LocalDate asOf) {
    this.rulebook = rulebook;
    this.rules = rules;
    this.asOf = asOf;
  }

  Rule rule(String id) {
    return rules.rule(id).orElseThrow();
  }

  /** The worth of a rule that ends in a reason. */
  Worth of(String id) {
    return known.computeIfAbsent(id, this::worth);
  }

  private Worth worth(String id) {
    Rule rule = rule(id);
    Weight.Dated weight = rulebook.weight(id).orElseThrow().on(asOf);
    return new Worth(rule, weight, !asksForAge(rule.conditions()));
  }

  /**
   * A rule that asks for ages itself has taken time into account: fading its reasons as well would
   * count it twice.
   */
  private static boolean asksForAge(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (asksForAge(condition)) {
        return true;
      }
    }
    return false;
  }

  private static boolean asksForAge(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return AGES.contains(pattern.type());
    }
    if (condition instanceof Condition.Not not) {
      return asksForAge(not.of());
    }
    if (condition instanceof Condition.Exists exists) {
      return asksForAge(exists.of());
    }
    return asksForAge(
        condition instanceof Condition.AllOf all ? all.of() : ((Condition.AnyOf) condition).of());
  }
}
