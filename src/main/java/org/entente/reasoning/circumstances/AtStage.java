package org.entente.reasoning.circumstances;

import org.entente.evidence.Stage;

/**
 * The stage that the stage rules settled on.
 *
 * @param arrangement id of the arrangement
 */
public record AtStage(String arrangement, Stage stage) implements Circumstance {
  // Written out: both are asked for often, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof AtStage that
        && stage == that.stage
        && arrangement.equals(that.arrangement);
  }

  @Override
  public int hashCode() {
    return 31 * arrangement.hashCode() + stage.ordinal();
  }
}
