package org.entente.reasoning.rules.language;

import java.util.List;
import org.entente.rulebook.yaml.Position;

/** A part of a rule between {@code when} and {@code then}. */
public sealed interface Condition {
  Position at();

  /** What the author wrote, without the white space around it. */
  String text();

  /**
   * There is something of a type for which all constraints hold.
   *
   * @param variable name with its dollar sign; empty if the pattern binds none
   * @param type for example {@code Openness}
   */
  record Pattern(
      String variable,
      String type,
      List<Binding> bindings,
      List<Constraint> constraints,
      Position at,
      String text)
      implements Condition {
    public Pattern {
      bindings = List.copyOf(bindings);
      constraints = List.copyOf(constraints);
    }
  }

  /** There is nothing that fulfils the condition. */
  record Not(Condition of, Position at, String text) implements Condition {}

  /** There is something that fulfils the condition, however much of it. */
  record Exists(Condition of, Position at, String text) implements Condition {}

  /** All of several conditions, in the order written. */
  record AllOf(List<Condition> of, Position at, String text) implements Condition {
    public AllOf {
      of = List.copyOf(of);
    }
  }

  /** One of several conditions, or more. */
  record AnyOf(List<Condition> of, Position at, String text) implements Condition {
    public AnyOf {
      of = List.copyOf(of);
    }
  }

  /** A name for a field's value, for example {@code $place : place.country}. */
  record Binding(String variable, Operand.Path path, Position at) {}
}
