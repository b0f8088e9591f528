package org.entente.evidence;

/**
 * An offer or proposal was turned down.
 *
 * @param by who turned it down
 */
public record Rejection(Claim claim, By by) implements Fact {
  @Override
  public Family family() {
    return Family.DENIAL;
  }

  /** Its words, weakest first where there is an order. */
  public enum By implements Word {
    BOARD,
    OWNER,
    SHAREHOLDERS,
    PARTNER,
    OTHER
  }
}
