package org.entente.assessment;

/**
 * Something not known that would move the answer.
 *
 * @param fact the kind of fact that is missing, for example {@code financing}
 * @param question what to go and ask
 * @param movesTo the likelihood if the answer were as supposed, found by reasoning it anew
 */
public record Missing(String fact, String question, Likelihood movesTo) {}
