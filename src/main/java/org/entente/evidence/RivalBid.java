package org.entente.evidence;

/**
 * Somebody else wants the same.
 *
 * @param rival who
 * @param state how far the rival is
 */
public record RivalBid(Claim claim, String rival, State state) implements Fact {
  @Override
  public Family family() {
    return Family.COMPETING_BID;
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    INTERESTED,
    BIDDING,
    AHEAD,
    WITHDRAWN
  }
}
