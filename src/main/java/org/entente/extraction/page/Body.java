package org.entente.extraction.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds its article. */
final class Body {
  private static final String MARKED =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";
  private static final int SHORTEST = 200;

  /** A page with more marks everything that it has, its teasers and comments, as an article. */
  private static final int MOST_MARKED = 40;

  /** A part within another that holds nearly all of its text is the better one. */
  private static final double NEARLY_ALL = 0.8;

  private Body() {}

  /** The innermost part that the page marks as its article and that holds most text; or all. */
  static Element of(Document page) {
    Element best = null;
    int most = 0;
    for (Element marked : page.select(MARKED).stream().limit(MOST_MARKED).toList()) {
      int length = Blocks.text(marked).length();
      boolean within = best != null && marked.parents().contains(best);
      if (length >= SHORTEST && length > (within ? most * NEARLY_ALL : most)) {
        best = marked;
        most = Math.max(most, length);
      }
    }
    return best == null ? page.body() : best;
  }
}
