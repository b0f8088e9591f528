package org.entente.evidence;

/**
 * A government, national or local, lends a hand or a word.
 *
 * @param body which government or official
 * @param act what it did
 */
public record GovernmentSupport(Claim claim, String body, Act act) implements Fact {
  @Override
  public Family family() {
    return Family.GOV_SUPPORT;
  }

  /** Its words, weakest first where there is an order. */
  public enum Act implements Word {
    EXPLORED,
    RAISED,
    WELCOMED,
    BACKED,
    AIDED
  }
}
