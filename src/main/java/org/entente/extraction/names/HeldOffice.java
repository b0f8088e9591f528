package org.entente.extraction.names;

import java.util.List;
import org.entente.extraction.text.Token;

/**
 * An office that stands before a name, with what it is held of: {@code chief executive}, {@code
 * mayor of Porto}, {@code head of Europe}.
 *
 * @param from first token of the office
 * @param of the token `of`, or -1
 * @param to token after the last
 */
record HeldOffice(NameWords.Office office, int from, int of, int to) {
  private static final int LONGEST_OFFICE = 4;
  private static final int LONGEST_BODY = 6;

  /** The office whose words end before a token, or null. */
  static HeldOffice endingAt(List<Token> tokens, int end, NameWords words) {
    NameWords.Office office = bare(tokens, end, words);
    if (office != null) {
      return new HeldOffice(office, end - office.length(), -1, end);
    }
    for (int at = end - 1; at >= Math.max(1, end - LONGEST_BODY); at--) {
      Token token = tokens.get(at);
      if (token.isMark() && !token.lower().startsWith("'")) {
        return null;
      }
      boolean of = at < end - 1 && (token.lower().equals("of") || token.lower().equals("for"));
      office = of ? bare(tokens, at, words) : null;
      if (office != null) {
        return new HeldOffice(office, at - office.length(), at, end);
      }
    }
    return null;
  }

  private static NameWords.Office bare(List<Token> tokens, int end, NameWords words) {
    for (int from = Math.max(0, end - LONGEST_OFFICE); from < end; from++) {
      NameWords.Office office = words.officeAt(tokens, from);
      if (office != null && from + office.length() == end) {
        return office;
      }
    }
    return null;
  }

  boolean ofSomething() {
    return of >= 0;
  }
}
