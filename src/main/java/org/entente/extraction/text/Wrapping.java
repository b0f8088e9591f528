package org.entente.extraction.text;

/**
 * Whether a text's lines were broken to a width, as in mail: then most lines end because the next
 * word would not have fitted, and an empty line alone ends a paragraph.
 */
final class Wrapping {
  private static final int WIDEST = 120;
  private static final int NARROWEST = 40;
  private static final int FEWEST_BREAKS = 3;
  private static final double MOST_BREAKS = 0.6;
  private final String text;
  private final int width;

  private Wrapping(String text, int width) {
    this.text = text;
    this.width = width;
  }

  static Wrapping of(String text, int from) {
    int longest = longestLine(text, from);
    Wrapping wrapping = new Wrapping(text, longest);
    return longest >= NARROWEST && longest <= WIDEST && wrapping.isRule(from)
        ? wrapping
        : new Wrapping(text, 0);
  }

  private static int longestLine(String text, int from) {
    int longest = 0;
    int start = from;
    while (start <= text.length() && longest <= WIDEST) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      longest = Math.max(longest, end - start);
      start = end + 1;
    }
    return longest;
  }

  private boolean isRule(int from) {
    int breaks = 0;
    int wrapped = 0;
    for (int at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (isInside(at)) {
        breaks++;
        wrapped += isFull(at) ? 1 : 0;
      }
    }
    return wrapped >= FEWEST_BREAKS && wrapped >= breaks * MOST_BREAKS;
  }

  /** Whether a line break only stands where a line was full. */
  boolean at(int newline) {
    return width > 0 && isInside(newline) && isFull(newline);
  }

  /** Whether there are words in the lines on both sides of a break. */
  private boolean isInside(int newline) {
    int next = newline + 1;
    int before = newline - 1;
    before -= before >= 0 && text.charAt(before) == '\r' ? 1 : 0;
    return next < text.length()
        && !Tokenizer.isSpace(text.charAt(next))
        && before >= 0
        && text.charAt(before) != '\n';
  }

  private boolean isFull(int newline) {
    int start = text.lastIndexOf('\n', newline - 1) + 1;
    int wordEnd = newline + 1;
    while (wordEnd < text.length() && !Tokenizer.isSpace(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return newline - start + (wordEnd - newline) > width;
  }
}
