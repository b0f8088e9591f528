package org.entente.reasoning.rules.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.reasoning.rules.reading.Token.Kind;
import org.entente.rulebook.yaml.Problems;

/**
 * Where the rules of a text begin, turn and end. Found before the text is parsed: a bracket, a
 * quote or an {@code end} that is missing is reported where it belongs, not where the parser
 * stumbled over it.
 */
final class Outline {
  private final Source source;
  private final Problems problems;
  private final List<Span> spans = new ArrayList<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private boolean sound = true;

  /**
   * One rule's parts.
   *
   * @param header the tokens from the name on, without {@code when}
   * @param start offset of the word {@code rule}
   * @param then offset after the word {@code then}; -1 if there is none
   */
  record Span(List<Token> header, int start, int then) {}

  private Outline(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The rules' parts, in order; empty, with problems reported, if the text has gaps. */
  static List<Span> of(Source source, Problems problems) {
    Outline outline = new Outline(source, problems);
    outline.walk(Lexer.cut(source.text()));
    return outline.sound ? outline.spans : List.of();
  }

  private void walk(List<Token> tokens) {
    String part = "";
    Token rule = null;
    List<Token> header = List.of();
    for (Token token : tokens) {
      if (token.kind() == Kind.UNCLOSED) {
        report(token, "the quote `" + token.text() + "` is not closed", "");
        return;
      }
      if (token.kind() == Kind.QUOTED
          && !part.equals("then")
          && Quoted.value(token.text()).isEmpty()) {
        report(token, Quoted.UNKNOWN_ESCAPE, Quoted.ADVICE);
      }
      boolean last = token.kind() == Kind.END;
      boolean another = token.is("rule") && (open.isEmpty() || !part.equals("rule"));
      if (!part.isEmpty() && (last || another)) {
        closeAll();
        report(rule, "this rule has no `end`", "");
      }
      if (another) {
        part = "rule";
        rule = token;
        header = new ArrayList<>();
      } else if (part.equals("rule") && open.isEmpty() && token.is("when")) {
        part = "when";
      } else if ((part.equals("rule") || part.equals("when")) && token.is("then")) {
        closeAll();
        part = "then";
        spans.add(new Span(header, rule.start(), token.end()));
      } else if (!part.isEmpty() && token.is("end")) {
        if (!part.equals("then")) {
          spans.add(new Span(header, rule.start(), -1));
        }
        closeAll();
        part = "";
      } else if (!part.isEmpty()) {
        brackets(token);
        if (part.equals("rule")) {
          header.add(token);
        }
      }
    }
  }

  private void brackets(Token token) {
    if (token.is("(")) {
      open.push(token);
    } else if (token.is(")") && open.poll() == null) {
      report(token, "this `)` closes nothing", "");
    }
  }

  private void closeAll() {
    for (Token bracket : open) {
      report(bracket, "this `(` is not closed", "");
    }
    open.clear();
  }

  private void report(Token token, String message, String advice) {
    problems.add(source.at(token.start()), message, advice);
    sound = false;
  }
}
