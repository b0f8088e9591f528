package org.entente.evidence;

/**
 * Something said of the arrangement that no rule gives a type.
 *
 * @param about what it seems to be about, by its words alone: for the reader; no rule weighs it
 */
public record Statement(Claim claim, Family about) implements Fact {
  @Override
  public Family family() {
    return about;
  }
}
