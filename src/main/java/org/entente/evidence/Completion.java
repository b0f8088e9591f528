package org.entente.evidence;

/** The arrangement has taken effect. */
public record Completion(Claim claim) implements Fact {
  @Override
  public Family family() {
    return Family.AGREEMENT;
  }
}
