package org.entente.extraction.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks a page's blocks and keeps those that read like an article's paragraphs. */
final class Blocks {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "figure",
          "figcaption",
          "iframe",
          "svg",
          "select",
          "template",
          "head",
          "header");
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "blockquote", "li", "pre");
  private static final Set<String> NOISE =
      Set.of(
          "nav",
          "menu",
          "footer",
          "sidebar",
          "related",
          "promo",
          "advert",
          "ad",
          "ads",
          "newsletter",
          "share",
          "social",
          "cookie",
          "consent",
          "comment",
          "comments",
          "subscribe",
          "paywall",
          "breadcrumb",
          "breadcrumbs",
          "recommended",
          "popup",
          "banner",
          "signup",
          "disclaimer",
          "trending",
          "sponsored",
          "caption",
          "byline",
          "tags");
  private static final double MOST_LINKS = 0.5;
  private final StringBuilder text = new StringBuilder();

  /** The kept paragraphs, an empty line between them. */
  String text(Document page) {
    Element article = page.selectFirst("article, [itemprop=articleBody], main");
    walk(article == null || article.text().length() < 200 ? page.body() : article);
    return text.toString();
  }

  private void walk(Element element) {
    for (Element child : element.children()) {
      if (NEVER.contains(child.normalName()) && !isHeadOfArticle(child) || isNoise(child)) {
        continue;
      }
      if (BLOCKS.contains(child.normalName()) && child.select("p").size() <= (isP(child) ? 1 : 0)) {
        keep(child);
      } else if (isLeafBlock(child)) {
        keep(child);
      } else {
        walk(child);
      }
    }
  }

  private static boolean isP(Element element) {
    return element.normalName().equals("p");
  }

  private static boolean isHeadOfArticle(Element element) {
    return element.normalName().equals("header") && element.selectFirst("h1") != null;
  }

  /** A division that holds text itself and no blocks. */
  private static boolean isLeafBlock(Element element) {
    return element.ownText().length() > 60
        && element.select("p, div, ul, table, section").size() <= 1;
  }

  private static boolean isNoise(Element element) {
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    for (String part : names.split("[^a-z]+")) {
      if (NOISE.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private void keep(Element block) {
    String words = block.text().trim();
    if (words.isEmpty()) {
      return;
    }
    int linked = block.select("a").text().length();
    boolean links = linked > words.length() * MOST_LINKS;
    boolean item = block.normalName().equals("li") && words.length() < 60;
    if (!links && !item) {
      text.append(text.length() == 0 ? "" : "\n\n").append(words);
    }
  }
}
