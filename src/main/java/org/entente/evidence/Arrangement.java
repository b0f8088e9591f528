package org.entente.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A deal that may happen. Whether and how far it has got is not said here: rules conclude that.
 *
 * @param id stable name made of parties, kind and place, for example {@code
 *     chery-new-plant-britain}
 * @param title a line for readers
 * @param parties in the order of their part: who acts first
 */
public record Arrangement(
    String id, String title, ArrangementKind kind, List<Party> parties, Place place) {
  public Arrangement {
    parties = List.copyOf(parties);
  }

  /** The first party in a role. */
  public Optional<Party> party(Role role) {
    return parties.stream().filter(party -> party.role() == role).findFirst();
  }

  public boolean has(String partyName) {
    return parties.stream().anyMatch(party -> party.name().equals(partyName));
  }
}
