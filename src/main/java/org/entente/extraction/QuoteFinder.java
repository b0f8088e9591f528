package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evidence.Document;
import org.entente.evidence.Quote;

/** Finds claimed words in a document, or else what comes nearest to them. */
public final class QuoteFinder {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double NEAR_ENOUGH = 0.4;

  private QuoteFinder() {}

  /**
   * The words where they stand.
   *
   * @param near offset in code points; of several places that say them the nearest to it is taken
   */
  public static Optional<Quote> find(Document document, String exact, int near) {
    Quote best = null;
    String text = document.text();
    int at = exact.isEmpty() ? -1 : text.indexOf(exact);
    for (; at >= 0; at = text.indexOf(exact, at + 1)) {
      Quote found = Quote.atUnits(document, at, at + exact.length());
      if (best == null || Math.abs(found.start() - near) < Math.abs(best.start() - near)) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The stretch of as many words that shares the most words with the claimed ones. */
  static Optional<String> nearest(Document document, String claimed) {
    List<String> sought = words(claimed, new ArrayList<>());
    List<int[]> spans = new ArrayList<>();
    List<String> said = words(document.text(), spans);
    int width = Math.min(sought.size(), said.size());
    Map<String, Integer> open = new HashMap<>();
    sought.forEach(word -> open.merge(word, 1, Integer::sum));
    int shared = 0;
    int most = 0;
    int best = 0;
    for (int i = 0; i < said.size(); i++) {
      if (open.merge(said.get(i), -1, Integer::sum) >= 0) {
        shared++;
      }
      if (i >= width && open.merge(said.get(i - width), 1, Integer::sum) > 0) {
        shared--;
      }
      if (shared > most) {
        most = shared;
        best = Math.max(0, i - width + 1);
      }
    }
    if (width == 0 || most < NEAR_ENOUGH * sought.size()) {
      return Optional.empty();
    }
    int last = Math.min(said.size(), best + width) - 1;
    return Optional.of(document.text().substring(spans.get(best)[0], spans.get(last)[1]));
  }

  private static List<String> words(String text, List<int[]> spans) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    return words;
  }
}
