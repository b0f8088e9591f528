package org.entente.evidence;

/**
 * A party has another way to reach the same end.
 *
 * @param party who
 * @param form what the other way is
 */
public record Alternative(Claim claim, String party, Form form) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.AGAINST;
  }

  /** Its words, weakest first where there is an order. */
  public enum Form implements Word {
    OTHER_PARTNER,
    OTHER_SITE,
    OWN_SITE,
    STATUS_QUO
  }
}
