package org.entente.reasoning;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Quote;

/**
 * What tells copies and corroboration, worked out once for each fact and kept while what-ifs ask
 * for it again and again. For one thread.
 */
final class Traits {
  private final Map<Fact, String> statements = new IdentityHashMap<>();
  private final Map<Quote, String> words = new IdentityHashMap<>();

  /** What is stated of what, whoever says it: facts that agree in it corroborate each other. */
  String statement(Fact fact) {
    return statements.computeIfAbsent(
        fact,
        unknown -> {
          FactKind kind = FactKind.of(fact);
          return fact.arrangement()
              + "|"
              + kind.word()
              + "|"
              + kind.values(fact)
              + "|"
              + fact.modality();
        });
  }

  /** The words without what an editor changes in a copy: case, punctuation, space. */
  String words(Quote quote) {
    return words.computeIfAbsent(quote, unknown -> letters(quote.exact()));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    boolean gap = false;
    for (int codePoint : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(codePoint)) {
        if (gap && letters.length() > 0) {
          letters.append(' ');
        }
        letters.appendCodePoint(codePoint);
        gap = false;
      } else {
        gap = true;
      }
    }
    return letters.toString();
  }
}
