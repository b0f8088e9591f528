package org.entente.extraction.syntax;

/**
 * Words of a sentence that belong together.
 *
 * @param from first unit
 * @param to unit after the last
 * @param head the noun, verb or word that counts
 * @param form of a verb, how it stands; of anything else {@link Form#NONE}
 * @param passive of a verb, whether what stands before it suffers what it says
 */
public record Chunk(Sort sort, int from, int to, int head, Form form, boolean passive) {
  /** What sort of thing it is. */
  public enum Sort {
    NOUN,
    VERB,
    PREPOSITION,
    GENITIVE,
    COORDINATOR,
    COMMA,
    RELATIVE,
    SUBORDINATOR,
    BARRIER
  }

  /** How a verb stands. */
  public enum Form {
    NONE,
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  public boolean isNoun() {
    return sort == Sort.NOUN;
  }

  public boolean isVerb() {
    return sort == Sort.VERB;
  }

  public boolean isFinite() {
    return form == Form.FINITE;
  }

  boolean is(Sort other) {
    return sort == other;
  }
}
