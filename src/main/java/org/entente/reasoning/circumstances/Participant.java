package org.entente.reasoning.circumstances;

import org.entente.evidence.Role;

/**
 * A party of an arrangement, on its own so that rules can join on the name.
 *
 * @param arrangement id of the arrangement
 * @param party name of the party
 */
public record Participant(String arrangement, String party, Role role) implements Circumstance {}
