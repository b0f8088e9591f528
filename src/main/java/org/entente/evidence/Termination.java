package org.entente.evidence;

/**
 * The arrangement was ended before it took effect.
 *
 * @param way how it ended
 */
public record Termination(Claim claim, Way way) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.AGAINST;
  }

  /** Its words, weakest first where there is an order. */
  public enum Way implements Word {
    WITHDRAWN,
    CALLED_OFF,
    COLLAPSED,
    BLOCKED,
    LAPSED,
    PAUSED
  }
}
