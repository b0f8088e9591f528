package org.entente.extraction.passages;

/**
 * A part of a sentence with a statement of its own.
 *
 * @param from first unit
 * @param to unit after the last
 * @param parent number of the clause it stands in, or that it follows; -1 for the first
 */
public record Clause(int from, int to, Sort sort, int parent) {
  /** What opens it. */
  public enum Sort {
    MAIN,
    RELATIVE,
    REPORTED,
    CONDITION,
    SUBORDINATE
  }
}
