package org.entente.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and breaks text by the columns that it takes in a terminal: combining marks take none,
 * East Asian wide characters and emoji two. Source: Unicode Standard Annex 11, in the coarse blocks
 * that terminals follow.
 */
final class Columns {
  private static final int EMOJI_STYLE = 0xFE0F;

  private Columns() {}

  /** Columns that a text without line breaks takes. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text in lines of at most so many columns; a word that is longer is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replaceAll(" ([%×=–])", "\u00A0$1").split(" +")) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (line.length() > 0) {
        line.append(' ');
      }
      String rest = word;
      while (of(rest) > width) {
        String head = head(rest, width);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines.stream().map(done -> done.replace('\u00A0', ' ')).toList();
  }

  /** At most so many columns of a text, cut between words where that loses little. */
  static String shorten(String text, int longest) {
    if (of(text) <= longest) {
      return text;
    }
    String head = head(text, longest - 1);
    int space = head.lastIndexOf(' ');
    return (space > head.length() * 3 / 4 ? head.substring(0, space) : head) + "…";
  }

  /** The text with spaces after it up to a width. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The longest beginning that fits, never without a first character. */
  private static String head(String text, int width) {
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      columns += of(c);
      if (columns > width && at > 0) {
        return text.substring(0, at);
      }
      at += Character.charCount(c);
    }
    return text;
  }

  private static int of(int c) {
    if (c == EMOJI_STYLE) {
      return 1; // makes a narrow sign before it a wide one
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return within(c, 0x1100, 0x115F)
        || within(c, 0x231A, 0x231B)
        || within(c, 0x23E9, 0x23F3)
        || within(c, 0x25FD, 0x25FE)
        || within(c, 0x2614, 0x2615)
        || within(c, 0x2648, 0x2653)
        || within(c, 0x26A1, 0x26FF)
        || within(c, 0x2705, 0x27BF)
        || within(c, 0x2B1B, 0x2B55)
        || within(c, 0x2E80, 0x303E)
        || within(c, 0x3041, 0xA4CF)
        || within(c, 0xA960, 0xA97C)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE30, 0xFE6F)
        || within(c, 0xFF01, 0xFF60)
        || within(c, 0xFFE0, 0xFFE6)
        || within(c, 0x16FE0, 0x18DFF)
        || within(c, 0x1B000, 0x1B2FF)
        || within(c, 0x1F000, 0x1FAFF)
        || within(c, 0x20000, 0x3FFFD);
  }

  private static boolean within(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
