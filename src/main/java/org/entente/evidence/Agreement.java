package org.entente.evidence;

/**
 * The parties, or one of them, bound themselves.
 *
 * @param form what was agreed in
 * @param pending whether it still waits for something
 */
public record Agreement(Claim claim, Form form, boolean pending) implements Fact {
  @Override
  public Family family() {
    return Family.AGREEMENT;
  }

  /** Its words, weakest first where there is an order. */
  public enum Form implements Word {
    IN_PRINCIPLE,
    MEMORANDUM,
    LETTER_OF_INTENT,
    TERM_SHEET,
    ANNOUNCED,
    SIGNED
  }
}
