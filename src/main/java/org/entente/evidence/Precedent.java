package org.entente.evidence;

/**
 * A party has done the like before, elsewhere.
 *
 * @param party who
 */
public record Precedent(Claim claim, String party) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  @Override
  public Polarity usualPolarity() {
    return Polarity.FOR;
  }
}
