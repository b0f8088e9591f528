package org.entente.evidence;

/**
 * Who takes part, and as what.
 *
 * @param name the name that the dossier uses throughout, for example {@code Jaguar Land Rover}
 */
public record Party(String name, Role role) {}
