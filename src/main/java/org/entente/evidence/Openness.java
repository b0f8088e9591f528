package org.entente.evidence;

/**
 * Someone would not mind, or would like it.
 *
 * @param degree how warm
 */
public record Openness(Claim claim, Degree degree) implements Fact {
  @Override
  public Family family() {
    return Family.OPENNESS;
  }

  /** Its words, weakest first where there is an order. */
  public enum Degree implements Word {
    NOT_EXCLUDED,
    OPEN,
    EAGER
  }
}
