package org.entente.reasoning.rules.stopping;

/** What became of a rule for one arrangement: exactly one of three. */
public sealed interface Course {
  /** All conditions held, in one way at least. */
  record Fired() implements Course {}

  /** There is something it could have been about, but a condition did not hold of it. */
  record Stopped(Stop stop) implements Course {}

  /**
   * Nothing in the dossier is of the sort that the rule is about.
   *
   * @param type the first type that it looks for, for example {@code Openness}
   */
  record NoSubject(String type) implements Course {}
}
