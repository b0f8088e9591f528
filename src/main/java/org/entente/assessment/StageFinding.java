package org.entente.assessment;

import java.util.List;
import org.entente.evidence.Stage;

/**
 * Where the arrangement stands, and what says so.
 *
 * @param rule id of the rule that concluded it; empty if no rule did and the lowest stage stands
 * @param summary the rule's sentence for readers
 * @param facts ids of the facts it rests on
 * @param runnerUp the stage that would stand without this rule; null if there is none
 */
public record StageFinding(
    Stage stage, String rule, String summary, List<String> facts, Stage runnerUp) {
  public StageFinding {
    facts = List.copyOf(facts);
  }
}
