package org.entente.evidence;

/** Something said of the arrangement that no rule gives a type. */
public record Statement(Claim claim) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }
}
