package org.entente.extraction.deals;

/**
 * Where a story speaks of a deal.
 *
 * @param passage number of the sentence
 * @param from first unit
 * @param to unit after the last
 * @param states whether the words state the deal with its parties, rather than point back to it
 */
public record DealMention(int passage, int from, int to, boolean states) {}
