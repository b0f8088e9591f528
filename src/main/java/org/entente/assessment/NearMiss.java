package org.entente.assessment;

/**
 * A rule that did not fire, though all but one of its conditions held.
 *
 * @param condition the condition that stopped it, in the rule's own words
 */
public record NearMiss(String rule, String summary, String condition) {}
