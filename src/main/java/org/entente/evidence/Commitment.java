package org.entente.evidence;

/**
 * Money, land or work that cannot easily be taken back.
 *
 * @param form what was put in
 */
public record Commitment(Claim claim, Form form) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.FOR;
  }

  /** Its words, weakest first where there is an order. */
  public enum Form implements Word {
    LAND,
    DEPOSIT,
    PERMIT,
    CONSTRUCTION,
    HIRING,
    BREAK_FEE
  }
}
