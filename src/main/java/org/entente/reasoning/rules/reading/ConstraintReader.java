package org.entente.reasoning.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.language.Operator;
import org.entente.reasoning.rules.reading.Token.Kind;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Reads one constraint of a pattern: the text between two commas. */
final class ConstraintReader {
  /** Bounds how deep brackets can be nested, too. */
  private static final int MOST_SINGLES = 100;

  private final String text;
  private final IntFunction<Position> place;
  private final Problems problems;
  private final TokenStream tokens;
  private final OperandReader operands;
  private int singles;

  /**
   * @param text the constraint as written
   * @param place where in the file an offset of the text is
   */
  ConstraintReader(String text, IntFunction<Position> place, Problems problems) {
    this.text = text;
    this.place = place;
    this.problems = problems;
    this.tokens = new TokenStream(Lexer.cut(text));
    this.operands = new OperandReader(tokens, place);
  }

  /** Adds what it reads; if the text is refused, reports why and adds nothing. */
  void read(List<Condition.Binding> bindings, List<Constraint> constraints) {
    try {
      if (tokens.now().text().startsWith("$") && tokens.following().is(":")) {
        Token variable = tokens.take();
        tokens.take();
        Position at = place.apply(variable.start());
        int start = tokens.index();
        bindings.add(new Condition.Binding(variable.text(), operands.path(), at));
        if (tokens.now().kind() == Kind.END) {
          return;
        }
        tokens.back(start);
      }
      Constraint whole = either();
      if (tokens.now().kind() != Kind.END) {
        throw tokens.unexpected();
      }
      constraints.addAll(whole instanceof Constraint.Every every ? every.of() : List.of(whole));
    } catch (Unreadable refused) {
      problems.add(place.apply(refused.offset()), refused.getMessage(), refused.advice());
    }
  }

  private Constraint either() {
    int start = tokens.now().start();
    List<Constraint> parts = new ArrayList<>(List.of(both()));
    while (tokens.eat("||")) {
      parts.add(both());
    }
    return parts.size() == 1
        ? parts.get(0)
        : new Constraint.Some(parts, place.apply(start), since(start));
  }

  private Constraint both() {
    int start = tokens.now().start();
    List<Constraint> parts = new ArrayList<>(List.of(single()));
    while (tokens.eat("&&")) {
      parts.add(single());
    }
    return parts.size() == 1
        ? parts.get(0)
        : new Constraint.Every(parts, place.apply(start), since(start));
  }

  private Constraint single() {
    int start = tokens.now().start();
    if (++singles > MOST_SINGLES) {
      throw new Unreadable(start, "this constraint has too many parts", "split the rule in two");
    }
    Position at = place.apply(start);
    if (tokens.eat("!")) {
      Constraint of =
          tokens.now().is("(") ? single() : new Constraint.Flag(operands.path(), at, since(start));
      return new Constraint.Opposite(of, at, since(start));
    }
    if (tokens.eat("(")) {
      Constraint inside = either();
      tokens.need(")");
      return inside;
    }
    return relation(start, at);
  }

  private Constraint relation(int start, Position at) {
    Operand.Path left = operands.path();
    boolean negated = tokens.eat("not");
    if (tokens.eat("in")) {
      List<Operand> among = operands.list();
      return new Constraint.In(left, negated, among, at, since(start));
    }
    if (tokens.eat("contains")) {
      Operand element = operands.any();
      return new Constraint.Contains(left, negated, element, at, since(start));
    }
    if (negated) {
      throw tokens.unexpected();
    }
    var operator = Operator.of(tokens.now().text());
    if (operator.isPresent()) {
      tokens.take();
      return new Constraint.Compare(left, operator.get(), operands.any(), at, since(start));
    }
    tokens.refuseOperator();
    return new Constraint.Flag(left, at, since(start));
  }

  private String since(int start) {
    return text.substring(start, tokens.lastEnd()).strip();
  }
}
