package org.entente.reasoning.circumstances;

import org.entente.evidence.Role;

/**
 * A party of an arrangement, on its own so that rules can join on the name.
 *
 * @param arrangement id of the arrangement
 * @param party name of the party
 */
public record Participant(String arrangement, String party, Role role) implements Circumstance {
  // Written out: both are asked for often, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Participant that
        && role == that.role
        && arrangement.equals(that.arrangement)
        && party.equals(that.party);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * arrangement.hashCode() + party.hashCode()) + role.ordinal();
  }
}
