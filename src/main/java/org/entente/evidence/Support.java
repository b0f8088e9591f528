package org.entente.evidence;

/**
 * Someone with a say, not a government, is for it.
 *
 * @param group who
 */
public record Support(Claim claim, Group group) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.FOR;
  }

  /** Its words, weakest first where there is an order. */
  public enum Group implements Word {
    BOARD,
    SHAREHOLDERS,
    WORKERS,
    CREDITORS,
    CUSTOMERS,
    COMMUNITY,
    ANALYSTS
  }
}
