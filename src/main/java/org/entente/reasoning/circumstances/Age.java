package org.entente.reasoning.circumstances;

/**
 * How old a fact is.
 *
 * @param fact id of the fact
 * @param days from when it was said, or its document published, to the as-of date; not negative
 */
public record Age(String fact, long days) implements Circumstance {
  // Written out: both are asked for often, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Age that && days == that.days && fact.equals(that.fact);
  }

  @Override
  public int hashCode() {
    return 31 * fact.hashCode() + Long.hashCode(days);
  }
}
