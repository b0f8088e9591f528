package org.entente.rulebook;

/**
 * What "happens" means for a kind of arrangement.
 *
 * @param question with {@code {buyer}}, {@code {place}} and the like for the parties by role, and
 *     {@code {horizon}} for the day; a sentence that lacks a party uses {@code otherwise}
 * @param otherwise the question for when a party or the place is not known, with {@code {title}}
 * @param resolution what has to be seen for the answer to be yes
 */
public record Outcome(String question, String otherwise, String resolution) {}
