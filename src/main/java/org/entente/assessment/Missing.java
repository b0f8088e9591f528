package org.entente.assessment;

/**
 * Something not known that would move the answer.
 *
 * @param fact the kind of fact that is missing, for example {@code financing}
 * @param question what to go and ask
 * @param supposing the answer that would move most, for example {@code financing (committed)}
 * @param movesTo the likelihood with that answer, found by reasoning it anew
 */
public record Missing(String fact, String question, String supposing, Likelihood movesTo) {}
