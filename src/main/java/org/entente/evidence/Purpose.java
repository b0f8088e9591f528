package org.entente.evidence;

/** What a party wants it for, or hopes to gain by it. */
public record Purpose(Claim claim) implements Fact {
  @Override
  public Family family() {
    return Family.INTENT;
  }
}
