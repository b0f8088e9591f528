package org.entente.extraction.llm;

import java.util.Arrays;

/**
 * A text without the differences that typesetting makes: kinds of quotation mark, dash and space,
 * soft hyphens, dots that are one character. Each character knows where in the text it comes from.
 */
final class Folded {
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2032\u00B4`";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
  private static final char ELLIPSIS = '\u2026';

  private final StringBuilder folded = new StringBuilder();
  private int[] origins = new int[64];

  Folded(String text) {
    for (int i = 0; i < text.length(); i++) {
      fold(text.charAt(i), i);
    }
  }

  private void fold(char letter, int at) {
    if (SINGLE_QUOTES.indexOf(letter) >= 0) {
      add('\'', at);
    } else if (DOUBLE_QUOTES.indexOf(letter) >= 0) {
      add('"', at);
    } else if (HYPHENS.indexOf(letter) >= 0) {
      add('-', at);
    } else if (letter == ELLIPSIS) {
      add('.', at);
      add('.', at);
      add('.', at);
    } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        add(' ', at);
      }
    } else if (UNSEEN.indexOf(letter) < 0) {
      add(letter, at);
    }
  }

  private void add(char letter, int at) {
    if (folded.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[folded.length()] = at;
    folded.append(letter);
  }

  /** Where the folded form of some words first stands; -1 if nowhere, or if nothing is left. */
  int find(String words) {
    String sought = words.strip();
    return sought.isEmpty() ? -1 : folded.indexOf(sought);
  }

  /** The UTF-16 offset in the text of a character of the folded form. */
  int origin(int at) {
    return origins[at];
  }

  @Override
  public String toString() {
    return folded.toString();
  }
}
