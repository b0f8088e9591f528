package org.entente.evidence;

/**
 * It will only happen if something else does.
 *
 * @param about what it hangs on
 */
public record Condition(Claim claim, About about) implements Fact {
  @Override
  public Family family() {
    return Family.CONDITION;
  }

  /** Its words, weakest first where there is an order. */
  public enum About implements Word {
    GENERAL,
    COMMERCIAL,
    FINANCING,
    SHAREHOLDERS,
    DILIGENCE,
    CONSENT,
    PRICE,
    POLICY
  }
}
