package org.entente.assessment;

import java.util.List;
import org.entente.evidence.Word;

/**
 * How good the evidence is; says nothing of how likely the arrangement is.
 *
 * @param because what raised or lowered it, in the order of the rules' ids
 */
public record Confidence(Level level, List<Because> because) {
  /** The three levels of the PHIA yardstick's analytical confidence. */
  public enum Level implements Word {
    LOW,
    MODERATE,
    HIGH
  }

  /**
   * One rule's part in the level.
   *
   * @param steps how far it moves the level: negative lowers it
   * @param summary the rule's summary
   * @param facts ids of the facts it rests on; may be empty
   */
  public record Because(String rule, int steps, String summary, List<String> facts) {
    public Because {
      facts = List.copyOf(facts);
    }
  }

  public Confidence {
    because = List.copyOf(because);
  }
}
