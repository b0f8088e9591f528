package org.entente.evidence;

/**
 * A party, or its site, is in trouble.
 *
 * @param party who
 * @param state how badly
 */
public record Distress(Claim claim, String party, State state) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.FOR;
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    LOSS_MAKING,
    JOBS_AT_RISK,
    CLOSING,
    INSOLVENT
  }
}
