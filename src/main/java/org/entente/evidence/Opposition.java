package org.entente.evidence;

/**
 * Someone with a say, not a government, is against it.
 *
 * @param group who
 */
public record Opposition(Claim claim, Group group) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.AGAINST;
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
