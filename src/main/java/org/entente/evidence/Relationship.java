package org.entente.evidence;

/**
 * The parties are already bound to each other.
 *
 * @param form by what
 */
public record Relationship(Claim claim, Form form) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.FOR;
  }

  /** Its words, weakest first where there is an order. */
  public enum Form implements Word {
    SHAREHOLDING,
    JOINT_VENTURE,
    SUPPLY,
    LICENCE,
    PREVIOUS_DEAL
  }
}
