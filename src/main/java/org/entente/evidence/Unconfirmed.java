package org.entente.evidence;

/**
 * Something is said not to be settled, or by nobody with a name.
 *
 * @param what what is open
 */
public record Unconfirmed(Claim claim, What what) implements Fact {
  @Override
  public Family family() {
    return Family.UNCONFIRMED;
  }

  /** Its words, weakest first where there is an order. */
  public enum What implements Word {
    AGREEMENT,
    FINALITY,
    DECISION,
    CERTAINTY,
    COMMENT,
    SOURCE
  }
}
