package org.entente.evidence;

/** The type of evidence, in the words of the annotation that the reading is scored against. */
public enum Family implements Word {
  INTENT(Polarity.FOR),
  OPENNESS(Polarity.FOR),
  DENIAL(Polarity.AGAINST),
  UNCONFIRMED(Polarity.NEUTRAL),
  AGREEMENT(Polarity.FOR),
  CONDITION(Polarity.NEUTRAL),
  REGULATORY(Polarity.NEUTRAL),
  GOV_SUPPORT(Polarity.FOR),
  GOV_OPPOSITION(Polarity.AGAINST),
  MEETING(Polarity.FOR),
  FINANCING(Polarity.FOR),
  COMPETING_BID(Polarity.NEUTRAL),
  EXCLUSIVITY(Polarity.FOR),
  CAPACITY_DECLINE(Polarity.FOR),
  DISRUPTION(Polarity.NEUTRAL),
  OTHER(Polarity.NEUTRAL);

  private final Polarity usually;

  Family(Polarity usually) {
    this.usually = usually;
  }

  /** Which way evidence of this type speaks when nothing in the words says otherwise. */
  public Polarity usualPolarity() {
    return usually;
  }
}
