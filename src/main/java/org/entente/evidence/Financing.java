package org.entente.evidence;

/**
 * Where the money is, or is not.
 *
 * @param state how sure it is
 */
public record Financing(Claim claim, State state) implements Fact {
  @Override
  public Family family() {
    return Family.FINANCING;
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    PRICED,
    SOUGHT,
    COMMITTED,
    UNPROVEN,
    WITHDRAWN
  }
}
