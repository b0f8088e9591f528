package org.entente.extraction;

import org.entente.evidence.Fact;

/**
 * A fact that a classifier proposes. It is not part of a dossier, and never weighed, unless an
 * analyst moves it to the facts.
 *
 * @param fact filled in as the rulebook mostly does for its kind
 * @param probability from 0 to 1, as far as the classifier can be believed
 */
public record Candidate(Fact fact, double probability) {}
