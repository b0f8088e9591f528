package org.entente.extraction.candidates;

/**
 * What a clause may state.
 *
 * @param label word of a kind of fact
 * @param probability from 0 to 1, as far as the classifier can be believed
 */
public record Guess(String label, double probability) {}
