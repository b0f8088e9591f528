package org.entente.evaluation.scoring;

/**
 * Where words stand in a story, in code points.
 *
 * @param start first code point; -1 if the words do not stand there
 * @param end code point after the last
 */
record Span(int start, int end) {
  private static final Span NOWHERE = new Span(-1, -1);

  /** Two quotes tell of the same words if they share so much of the shorter one. */
  static final double ENOUGH = 0.5;

  /** Where words stand first. */
  static Span of(String words, String text) {
    int at = text.indexOf(words);
    if (at < 0) {
      return NOWHERE;
    }
    int start = text.codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }

  /** The part of the shorter one that both share, from 0 to 1. */
  double shared(Span other) {
    if (start < 0 || other.start < 0) {
      return 0;
    }
    int common = Math.min(end, other.end) - Math.max(start, other.start);
    return (double) Math.max(0, common) / Math.max(1, Math.min(length(), other.length()));
  }

  /** Whether both are of the same words. */
  boolean meets(Span other) {
    return shared(other) >= ENOUGH;
  }

  private int length() {
    return end - start;
  }
}
