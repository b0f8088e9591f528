package org.entente.reasoning.circumstances;

/**
 * How old a fact is.
 *
 * @param fact id of the fact
 * @param days from when it was said, or its document published, to the as-of date; not negative
 */
public record Age(String fact, long days) implements Circumstance {}
