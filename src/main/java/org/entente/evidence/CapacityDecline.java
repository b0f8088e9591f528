package org.entente.evidence;

/**
 * A plant makes less than it did, or than it could.
 *
 * @param plant which plant; empty if not named
 * @param operator who runs it
 * @param unitsBefore output then, in units a year; null if not said
 * @param unitsAfter output now, in units a year; null if not said
 */
public record CapacityDecline(
    Claim claim, String plant, String operator, Long unitsBefore, Long unitsAfter) implements Fact {
  @Override
  public Family family() {
    return Family.CAPACITY_DECLINE;
  }
}
