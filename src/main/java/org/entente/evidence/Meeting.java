package org.entente.evidence;

/**
 * People of the two sides, or an official and a side, come together.
 *
 * @param level who meets
 * @param state whether it took place
 */
public record Meeting(Claim claim, Level level, State state) implements Fact {
  @Override
  public Family family() {
    return Family.MEETING;
  }

  /** Its words, weakest first where there is an order. */
  public enum Level implements Word {
    PRINCIPALS,
    OFFICIALS,
    STAFF
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    EXPECTED,
    HELD,
    CANCELLED
  }
}
