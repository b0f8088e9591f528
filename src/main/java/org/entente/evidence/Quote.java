package org.entente.evidence;

/**
 * Words that stand in a document: W3C Web Annotation's TextPositionSelector and TextQuoteSelector
 * in one. A quote whose text is not the text at its span cannot be built.
 *
 * @param document the document quoted from
 * @param start offset of the first code point, from 0
 * @param end offset after the last code point
 * @param exact the words, letter for letter
 */
public record Quote(Document document, int start, int end, String exact) {
  private static final int CONTEXT_LENGTH = 32;

  /**
   * @throws MisquoteException if the document does not say {@code exact} at the span
   */
  public Quote {
    if (start < 0 || end <= start || end > document.length()) {
      throw new MisquoteException(exact, "no span from " + start + " to " + end + " in the text");
    }
    String said = document.slice(start, end);
    if (!said.equals(exact)) {
      throw new MisquoteException(exact, "the text there says `" + said + "`");
    }
  }

  /** The words that stand at a span, in code points. */
  public static Quote at(Document document, int start, int end) {
    return new Quote(document, start, end, document.slice(start, end));
  }

  /** The words between two UTF-16 offsets into the document's text. */
  public static Quote atUnits(Document document, int start, int end) {
    return at(document, document.codePointAtUnit(start), document.codePointAtUnit(end));
  }

  /** Up to 32 code points before the quote. */
  public String prefix() {
    return document.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  }

  /** Up to 32 code points after the quote. */
  public String suffix() {
    return document.slice(end, Math.min(document.length(), end + CONTEXT_LENGTH));
  }
}
