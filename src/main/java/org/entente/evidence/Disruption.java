package org.entente.evidence;

/**
 * A passing event cut output.
 *
 * @param plant which plant; empty if not named
 * @param operator whose output
 * @param cause what happened
 */
public record Disruption(Claim claim, String plant, String operator, Cause cause) implements Fact {
  @Override
  public Family family() {
    return Family.DISRUPTION;
  }

  /** Its words, weakest first where there is an order. */
  public enum Cause implements Word {
    CYBER_ATTACK,
    STRIKE,
    FIRE,
    FLOOD,
    SHORTAGE,
    OTHER
  }
}
