package org.entente.reasoning.circumstances;

/**
 * An announced day that has passed without the arrangement being completed or ended.
 *
 * @param fact id of the timeline fact
 * @param arrangement id of the arrangement
 * @param days since the announced day
 */
public record Overdue(String fact, String arrangement, long days) implements Circumstance {
  // Written out: both are asked for often, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Overdue that
        && days == that.days
        && fact.equals(that.fact)
        && arrangement.equals(that.arrangement);
  }

  @Override
  public int hashCode() {
    return 31 * fact.hashCode() + Long.hashCode(days);
  }
}
