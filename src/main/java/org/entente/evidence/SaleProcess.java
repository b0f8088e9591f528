package org.entente.evidence;

/**
 * The owner looks for a buyer, or for a way out.
 *
 * @param state how far that is
 */
public record SaleProcess(Claim claim, State state) implements Fact {
  @Override
  public Family family() {
    return Family.INTENT;
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    REVIEW,
    FOR_SALE,
    AUCTION
  }
}
