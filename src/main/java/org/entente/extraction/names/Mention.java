package org.entente.extraction.names;

/**
 * A place in a sentence where an entity is named.
 *
 * @param from first token of the sentence
 * @param to token after the last
 * @param surface the words as they stand
 */
public record Mention(Entity entity, int from, int to, String surface) {}
