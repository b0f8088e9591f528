package org.entente.evidence;

/**
 * A party already does business in a place.
 *
 * @param party who
 * @param country in which country
 * @param form doing what
 */
public record Presence(Claim claim, String party, String country, Form form) implements Fact {
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
    SELLS,
    EMPLOYS,
    MAKES
  }
}
