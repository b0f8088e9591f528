package org.entente.reasoning.rules;

import java.util.List;

/**
 * What a rule concludes of an arrangement.
 *
 * @param rule id of the rule
 * @param arrangement id of the arrangement
 * @param facts ids of the facts it rests on, in the order in which the rule names them
 */
public record Conclusion(String rule, String arrangement, List<String> facts)
    implements Comparable<Conclusion> {
  public Conclusion {
    facts = List.copyOf(facts);
  }

  /** By rule, then arrangement, then facts. */
  @Override
  public int compareTo(Conclusion other) {
    int byRule = rule.compareTo(other.rule);
    int order = byRule != 0 ? byRule : arrangement.compareTo(other.arrangement);
    int shared = Math.min(facts.size(), other.facts.size());
    for (int i = 0; i < shared && order == 0; i++) {
      order = facts.get(i).compareTo(other.facts.get(i));
    }
    return order != 0 ? order : Integer.compare(facts.size(), other.facts.size());
  }

  // Written out: the engine asks for both, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Conclusion that
        && rule.equals(that.rule)
        && arrangement.equals(that.arrangement)
        && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rule.hashCode() + arrangement.hashCode()) + facts.hashCode();
  }
}
