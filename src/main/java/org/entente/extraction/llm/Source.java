package org.entente.extraction.llm;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.evidence.Document;
import org.entente.evidence.Quote;
import org.entente.extraction.QuoteFinder;

/** A document, asked whether it says what a model claims that it says. */
final class Source {
  /** One word proves nothing, and who quotes a page has not read it. */
  private static final Pattern TWO_WORDS = Pattern.compile("(?s).*\\w\\W+\\w.*");

  private static final int LONGEST_QUOTE = 600;
  private static final Pattern SEPARATOR =
      Pattern.compile("(?<=\\d)[,.\\s\u00A0\u202F'](?=\\d{3})");

  private final Document document;
  private final Folded folded;

  Source(Document document) {
    this.document = document;
    this.folded = new Folded(document.text());
  }

  /** Words that can carry a fact, where they stand; nothing if they stand nowhere. */
  Optional<Quote> quote(String claimed) {
    return claimed.length() <= LONGEST_QUOTE && TWO_WORDS.matcher(claimed).matches()
        ? find(claimed)
        : Optional.empty();
  }

  /** A name as the document writes it; empty if it does not. */
  String name(String claimed) {
    return find(claimed).map(Quote::exact).orElse("");
  }

  /** Whether a number stands in some words in figures, with or without separators. */
  static boolean says(Quote quote, long number) {
    String figures = SEPARATOR.matcher(quote.exact()).replaceAll("");
    return Pattern.compile("(?<![\\d.])" + number + "(?![\\d])").matcher(figures).find();
  }

  /**
   * Letter for letter, or but for typesetting: then it is the document's own letters that are kept.
   */
  private Optional<Quote> find(String claimed) {
    Optional<Quote> verbatim = QuoteFinder.find(document, claimed, 0);
    if (verbatim.isPresent()) {
      return verbatim;
    }
    String sought = new Folded(claimed).toString().strip();
    int at = folded.find(sought);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            Quote.atUnits(
                document, folded.origin(at), folded.origin(at + sought.length() - 1) + 1));
  }
}
