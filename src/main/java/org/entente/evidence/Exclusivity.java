package org.entente.evidence;

/**
 * One side is bound, or has chosen, to talk to the other alone.
 *
 * @param form in what way
 */
public record Exclusivity(Claim claim, Form form) implements Fact {
  @Override
  public Family family() {
    return Family.EXCLUSIVITY;
  }

  /** Its words, weakest first where there is an order. */
  public enum Form implements Word {
    EXCLUSIVE_TALKS,
    PREFERRED_BIDDER
  }
}
