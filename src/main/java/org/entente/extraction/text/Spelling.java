package org.entente.extraction.text;

import java.text.Normalizer;

/** How words are spelt that typesetters and machines have touched. */
final class Spelling {
  private static final char FIRST_TO_CHANGE = 0xa0;

  private Spelling() {}

  /** Characters that nobody sees: they may stand within a word and are no part of it. */
  static boolean isUnseen(int c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\u200c'
        || c == '\u200d'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /**
   * A part of a text as it is read: words without what nobody sees, with their letters composed and
   * ligatures undone; marks of quotation as a typewriter has them where English has others.
   */
  static String plain(String text, int from, int to) {
    String part = text.substring(from, to);
    if (to - from == 1) {
      return isForeignQuote(text, from) ? "\"" : part;
    }
    for (int at = 0; at < part.length(); at++) {
      if (part.charAt(at) >= FIRST_TO_CHANGE) {
        return Character.isLetter(part.codePointAt(0)) ? composed(part) : part;
      }
    }
    return part;
  }

  private static boolean isForeignQuote(String text, int at) {
    return switch (text.charAt(at)) {
      case '\u201e', '\u201f', '\u00ab', '\u00bb' -> true;
      // what opens in English closes in German
      case '\u201c' ->
          at > 0 && !Tokenizer.isSpace(text.charAt(at - 1)) && !isOpening(text.charAt(at - 1));
      default -> false;
    };
  }

  private static boolean isOpening(char c) {
    return "([\u2018'\u2014\u2013-".indexOf(c) >= 0;
  }

  private static String composed(String word) {
    StringBuilder seen = new StringBuilder(word.length());
    word.codePoints().filter(c -> !isUnseen(c)).forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFKC);
  }
}
