package org.entente.reasoning.rules.language;

import java.util.List;
import org.entente.rulebook.yaml.Position;

/** What a pattern asks of the fields of what it matches. */
public sealed interface Constraint {
  Position at();

  /** What the author wrote, without the white space around it. */
  String text();

  /** A field against a value. */
  record Compare(Operand.Path left, Operator operator, Operand right, Position at, String text)
      implements Constraint {}

  /** A field among several values, or, negated, among none of them. */
  record In(Operand.Path left, boolean negated, List<Operand> among, Position at, String text)
      implements Constraint {
    public In {
      among = List.copyOf(among);
    }
  }

  /** A list that has an element, or, negated, has not. */
  record Contains(Operand.Path list, boolean negated, Operand element, Position at, String text)
      implements Constraint {}

  /** A field that is true. */
  record Flag(Operand.Path path, Position at, String text) implements Constraint {}

  /** The opposite of a constraint. */
  record Opposite(Constraint of, Position at, String text) implements Constraint {}

  /** All of several constraints. */
  record Every(List<Constraint> of, Position at, String text) implements Constraint {
    public Every {
      of = List.copyOf(of);
    }
  }

  /** One of several constraints, or more. */
  record Some(List<Constraint> of, Position at, String text) implements Constraint {
    public Some {
      of = List.copyOf(of);
    }
  }
}
