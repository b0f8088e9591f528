package org.entente.reasoning.circumstances;

/**
 * An announced day that has passed without the arrangement being completed or ended.
 *
 * @param fact id of the timeline fact
 * @param arrangement id of the arrangement
 * @param days since the announced day
 */
public record Overdue(String fact, String arrangement, long days) implements Circumstance {}
