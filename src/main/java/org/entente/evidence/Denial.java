package org.entente.evidence;

/**
 * Someone says that it is not so, or not wanted.
 *
 * @param subject what is denied
 * @param firm whether it leaves no door open
 */
public record Denial(Claim claim, Subject subject, boolean firm) implements Fact {
  @Override
  public Family family() {
    return Family.DENIAL;
  }

  /** Its words, weakest first where there is an order. */
  public enum Subject implements Word {
    ARRANGEMENT,
    TALKS,
    SALE,
    REPORT
  }
}
