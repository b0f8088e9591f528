package org.entente.extraction.llm;

/**
 * A text with typographic marks made plain and white space drawn together, so that words copied by
 * a machine are found again; what is kept are the text's own words, never the copy.
 */
final class Folded {
  private final StringBuilder folded = new StringBuilder();
  private final int[] starts;

  Folded(String text) {
    starts = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      char c = plain(text.charAt(at));
      boolean again = c == ' ' && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
      if (c != 0 && !again) {
        starts[folded.length()] = at;
        folded.append(c);
      }
    }
    starts[folded.length()] = text.length();
  }

  /** Where other words stand, as UTF-16 offsets into the text; null if they do not. */
  int[] find(String words) {
    String sought = new Folded(words).folded.toString().trim();
    int at = sought.isEmpty() ? -1 : folded.indexOf(sought);
    return at < 0 ? null : new int[] {starts[at], starts[at + sought.length() - 1] + 1};
  }

  private static char plain(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201b', '\u00b4' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\ufeff' -> 0;
      default -> c;
    };
  }
}
