package org.entente.evidence;

/**
 * A government stands in the way, or says it might.
 *
 * @param body which government or official
 * @param act what it did
 */
public record GovernmentOpposition(Claim claim, String body, Act act) implements Fact {
  @Override
  public Family family() {
    return Family.GOV_OPPOSITION;
  }

  /** Its words, weakest first where there is an order. */
  public enum Act implements Word {
    CONCERNED,
    CRITICISED,
    CONDITIONED,
    OPPOSED,
    BLOCKING
  }
}
