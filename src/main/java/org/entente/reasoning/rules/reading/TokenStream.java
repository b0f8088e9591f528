package org.entente.reasoning.rules.reading;

import java.util.List;
import org.entente.reasoning.rules.reading.Token.Kind;

/** Tokens of a constraint, taken one after the other. */
final class TokenStream {
  private static final String KNOWN =
      "known: == != < <= > >= in, not in, contains, not contains, && || !";
  private final List<Token> tokens;
  private int index;

  TokenStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token now() {
    return tokens.get(index);
  }

  Token following() {
    return tokens.get(Math.min(index + 1, tokens.size() - 1));
  }

  Token take() {
    Token token = now();
    index = Math.min(index + 1, tokens.size() - 1);
    return token;
  }

  int index() {
    return index;
  }

  /** Goes back to where {@link #index()} was once. */
  void back(int index) {
    this.index = index;
  }

  /** Where the token before the present one ends. */
  int lastEnd() {
    return index == 0 ? 0 : tokens.get(index - 1).end();
  }

  boolean eat(String sign) {
    boolean found = now().is(sign);
    if (found) {
      take();
    }
    return found;
  }

  void need(String sign) {
    if (!eat(sign)) {
      throw unexpected();
    }
  }

  /** Why the present token cannot stand where it stands. */
  Unreadable unexpected() {
    Token token = now();
    if (token.kind() == Kind.END) {
      return new Unreadable(lastEnd(), "this constraint is not finished", "");
    }
    String said = "`" + token.text() + "`";
    if (token.is("(") && index > 0 && tokens.get(index - 1).kind() == Kind.NAME) {
      String method = tokens.get(index - 1).text();
      return new Unreadable(
          tokens.get(index - 1).start(),
          "a condition cannot call anything: `" + method + "(`",
          "compare fields; a field is named without brackets");
    }
    if (token.is("=") || token.is(":=")) {
      return new Unreadable(token.start(), said + " compares nothing", "write `==`");
    }
    if (token.is("/") || token.is("[")) {
      return new Unreadable(token.start(), said + " cannot stand in a condition", "");
    }
    return new Unreadable(token.start(), said + " cannot stand here", KNOWN);
  }

  /** Refuses a word where an operator would stand. */
  void refuseOperator() {
    Token token = now();
    if (token.kind() == Kind.NAME) {
      throw new Unreadable(token.start(), "there is no operator `" + token.text() + "`", KNOWN);
    }
  }
}
