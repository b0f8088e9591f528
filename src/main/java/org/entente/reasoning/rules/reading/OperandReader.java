package org.entente.reasoning.rules.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.reading.Token.Kind;
import org.entente.rulebook.yaml.Position;

/** Reads what a constraint compares. */
final class OperandReader {
  private static final Pattern INTEGER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}\\.[0-9]{1,18}");
  private final TokenStream tokens;
  private final IntFunction<Position> place;

  OperandReader(TokenStream tokens, IntFunction<Position> place) {
    this.tokens = tokens;
    this.place = place;
  }

  /** A field, or a field of a variable. */
  Operand.Path path() {
    Token first = tokens.now();
    Operand operand = any();
    if (operand instanceof Operand.Path path) {
      return path;
    }
    boolean name = operand instanceof Operand.Constant;
    throw new Unreadable(
        first.start(),
        "`" + operand.spelt() + "` is no field",
        name
            ? "a field begins with a lower-case letter"
            : "the field stands on the left, what it is compared with on the right");
  }

  List<Operand> list() {
    tokens.need("(");
    List<Operand> list = new ArrayList<>();
    do {
      list.add(any());
    } while (tokens.eat(","));
    tokens.need(")");
    return list;
  }

  Operand any() {
    Token token = tokens.now();
    Position at = place.apply(token.start());
    return switch (token.kind()) {
      case QUOTED -> new Operand.Literal(quoted(tokens.take()), at);
      case NUMBER -> new Operand.Literal(number("", tokens.take()), at);
      case NAME -> named(at);
      default -> {
        if (token.is("-") && tokens.following().kind() == Kind.NUMBER) {
          tokens.take();
          yield new Operand.Literal(number("-", tokens.take()), at);
        }
        throw tokens.unexpected();
      }
    };
  }

  private static String quoted(Token token) {
    return Quoted.value(token.text())
        .orElseThrow(() -> new Unreadable(token.start(), Quoted.UNKNOWN_ESCAPE, Quoted.ADVICE));
  }

  private static Object number(String sign, Token token) {
    if (INTEGER.matcher(token.text()).matches()) {
      return Long.valueOf(sign + token.text());
    }
    if (DECIMAL.matcher(token.text()).matches()) {
      return new BigDecimal(sign + token.text());
    }
    throw new Unreadable(token.start(), "`" + token.text() + "` is no number", "");
  }

  private Operand named(Position at) {
    Token first = tokens.take();
    if (first.text().equals("this") || first.text().equals("new")) {
      throw new Unreadable(
          first.start(),
          "`" + first.text() + "` cannot stand in a condition",
          "compare fields, for example `id`");
    }
    List<String> names = new ArrayList<>(List.of(first.text()));
    while (tokens.eat(".")) {
      if (tokens.now().kind() != Kind.NAME) {
        throw tokens.unexpected();
      }
      names.add(tokens.take().text());
    }
    if (tokens.now().is("(")) {
      throw tokens.unexpected();
    }
    if (names.size() == 1 && List.of("true", "false").contains(first.text())) {
      return new Operand.Literal(Boolean.valueOf(first.text()), at);
    }
    if (names.size() == 1 && first.text().equals("null")) {
      return new Operand.Literal(null, at);
    }
    List<String> rest = names.subList(1, names.size());
    if (first.text().startsWith("$")) {
      return new Operand.Path(first.text(), rest, at);
    }
    if (Character.isUpperCase(first.text().charAt(0))) {
      String vocabulary = String.join(".", names.subList(0, names.size() - 1));
      return new Operand.Constant(vocabulary, names.get(names.size() - 1), at);
    }
    return new Operand.Path("", names, at);
  }
}
