package org.entente.reasoning.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.reading.Token.Kind;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Reads the one consequence there is: {@code conclude($a, $fact, ...);}. */
final class ConsequenceReader {
  private static final String ADVICE =
      "write `conclude($a, $fact);` with an arrangement and the facts it rests on";
  private final List<Token> tokens;
  private int at;

  private ConsequenceReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The variables concluded of, in order; empty, with a problem reported, if it is anything else.
   */
  static List<Operand.Path> read(
      RuleDescr rule, Outline.Span span, Source source, Problems problems) {
    String text = String.valueOf(rule.getConsequence());
    int start = Math.max(span.start(), source.text().indexOf(text, Math.max(0, span.then())));
    if (span.then() < 0 || text.isBlank()) {
      int place = span.then() < 0 ? span.start() : span.then() - "then".length();
      problems.add(source.at(place), "this rule concludes nothing", ADVICE);
      return List.of();
    }
    ConsequenceReader reader = new ConsequenceReader(Lexer.cut(text));
    List<Token> variables = reader.variables();
    if (variables.isEmpty()) {
      Token first = reader.tokens.get(0);
      boolean concludes = first.is("conclude");
      problems.add(
          source.at(start + first.start()),
          (concludes
                  ? "a consequence is one `conclude` of variables, not "
                  : "a consequence cannot hold Java: ")
              + "`"
              + shortened(text)
              + "`",
          ADVICE);
    }
    return variables.stream().map(token -> path(token, source.at(start + token.start()))).toList();
  }

  private static Operand.Path path(Token variable, Position at) {
    return new Operand.Path(variable.text(), List.of(), at);
  }

  private List<Token> variables() {
    List<Token> variables = new ArrayList<>();
    if (!eat("conclude") || !eat("(")) {
      return List.of();
    }
    do {
      Token variable = tokens.get(at++);
      if (variable.kind() != Kind.NAME || !variable.text().startsWith("$")) {
        return List.of();
      }
      variables.add(variable);
    } while (eat(","));
    boolean whole = eat(")") && eat(";") && tokens.get(at).kind() == Kind.END;
    return whole ? variables : List.of();
  }

  private boolean eat(String sign) {
    boolean found = tokens.get(at).is(sign);
    at += found ? 1 : 0;
    return found;
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() > 80 ? line.substring(0, 79) + "…" : line;
  }
}
