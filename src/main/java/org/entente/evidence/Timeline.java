package org.entente.evidence;

import java.time.LocalDate;

/**
 * When the next step is due, or was.
 *
 * @param event which step
 * @param state whether the day holds
 * @param due the day by which; null if not said
 */
public record Timeline(Claim claim, Event event, State state, LocalDate due) implements Fact {
  @Override
  public Family family() {
    return Family.OTHER;
  }

  /** Its words, weakest first where there is an order. */
  public enum Event implements Word {
    DECISION,
    SIGNING,
    CLOSING,
    START
  }

  /** Its words, weakest first where there is an order. */
  public enum State implements Word {
    SET,
    EXTENDED,
    MISSED
  }
}
