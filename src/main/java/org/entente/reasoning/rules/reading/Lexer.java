package org.entente.reasoning.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reasoning.rules.reading.Token.Kind;

/** Cuts a rule text into tokens, leaving out white space and comments. */
final class Lexer {
  private static final Set<String> PAIRS = Set.of("==", "!=", "<=", ">=", "&&", "||", ":=");
  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** All tokens, the last of which is an {@link Kind#END}. */
  static List<Token> cut(String text) {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    Token token;
    do {
      token = lexer.next();
      tokens.add(token);
    } while (token.kind() != Kind.END);
    return tokens;
  }

  private Token next() {
    skip();
    int start = at;
    Kind kind = advance();
    return new Token(kind, text.substring(start, at), start);
  }

  private Kind advance() {
    if (at == text.length()) {
      return Kind.END;
    }
    char first = text.charAt(at++);
    if (Character.isJavaIdentifierStart(first)) {
      while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
        at++;
      }
      return Kind.NAME;
    }
    if (Character.isDigit(first)) {
      number();
      return Kind.NUMBER;
    }
    if (first == '"' || first == '\'') {
      return quoted(first);
    }
    if (at < text.length() && PAIRS.contains(text.substring(at - 1, at + 1))) {
      at++;
    }
    return Kind.SIGN;
  }

  // Letters belong to it, so that a suffix such as 5L is seen and refused whole.
  private void number() {
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean point = c == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
      if (!point && !Character.isLetterOrDigit(c) && c != '_') {
        return;
      }
      at++;
    }
  }

  private Kind quoted(char quote) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        return Kind.UNCLOSED;
      }
      at++;
      if (c == quote) {
        return Kind.QUOTED;
      }
      if (c == '\\' && at < text.length()) {
        at++;
      }
    }
    return Kind.UNCLOSED;
  }

  private void skip() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }
}
