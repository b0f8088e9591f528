package org.entente.extraction.facts;

/**
 * A fact that the classifier takes a clause for, and nobody has accepted.
 *
 * @param probability from 0 to 1, as far as the classifier can be believed
 */
public record Proposal(Draft draft, double probability) {}
