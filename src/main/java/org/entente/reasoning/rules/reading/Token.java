package org.entente.reasoning.rules.reading;

/**
 * A word, number, quoted text or sign of a rule text.
 *
 * @param text as written, quotes included
 * @param start offset in the text it was cut from
 */
record Token(Kind kind, String text, int start) {
  enum Kind {
    NAME,
    NUMBER,
    QUOTED,
    /** Opened but not closed before the end of its line. */
    UNCLOSED,
    SIGN,
    END
  }

  int end() {
    return start + text.length();
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }
}
