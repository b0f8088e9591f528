package org.entente.extraction.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page's blocks, however deep they nest, and keeps those that read like an article's
 * paragraphs.
 */
final class Blocks implements NodeFilter {
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
          "header",
          "time",
          "dialog",
          "amp-ad",
          "amp-carousel",
          "amp-sidebar",
          "amp-consent",
          "amp-social-share",
          "textarea");

  /** Words of the classes and ids that pages give to what is no part of a story. */
  private static final Set<String> NOISE =
      Set.of(
          "nav",
          "navigation",
          "menu",
          "footer",
          "sidebar",
          "related",
          "promo",
          "promos",
          "advert",
          "advertisement",
          "ad",
          "ads",
          "newsletter",
          "share",
          "sharing",
          "social",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "comment",
          "comments",
          "disqus",
          "subscribe",
          "paywall",
          "breadcrumb",
          "breadcrumbs",
          "recommended",
          "recommendations",
          "popup",
          "modal",
          "banner",
          "signup",
          "disclaimer",
          "trending",
          "popular",
          "sponsored",
          "sponsor",
          "outbrain",
          "taboola",
          "caption",
          "byline",
          "author",
          "tags",
          "topics",
          "teaser",
          "teasers",
          "widget",
          "toolbar",
          "metadata",
          "timestamp",
          "dateline",
          "skip");

  private static final double MOST_LINKS = 0.5;
  private static final int SHORTEST_ITEM = 60;
  private static final int SHORTEST_LOOSE_TEXT = 60;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final Deque<String> around = new ArrayDeque<>();
  private int links;
  private int linked;
  private int breaks;

  /** The kept paragraphs of an element, an empty line between them. */
  static String text(Element root) {
    Blocks blocks = new Blocks();
    root.filter(blocks);
    blocks.flush();
    return blocks.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (depth > 0 && isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String name = element.normalName();
      if (name.equals("br")) {
        breaks++;
        flushIf(breaks > 1);
        append(" ");
      } else if (name.equals("a")) {
        links++;
      } else if (isBlock(element)) {
        flush();
        around.push(name);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        links--;
      } else if (isBlock(element)) {
        flush();
        around.pop();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space && (block.length() == 0 || block.charAt(block.length() - 1) == ' ')) {
        continue;
      }
      if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        block.append(space ? ' ' : c);
        linked += links > 0 ? 1 : 0;
        breaks = space ? breaks : 0;
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void flushIf(boolean ends) {
    if (ends) {
      flush();
    }
  }

  private void flush() {
    String words = block.toString().trim();
    if (!words.isEmpty() && linked <= words.length() * MOST_LINKS && isWorthReading(words)) {
      text.append(text.length() == 0 ? "" : "\n\n").append(words);
    }
    block.setLength(0);
    linked = 0;
  }

  private boolean isWorthReading(String words) {
    String name = around.isEmpty() ? "" : around.peek();
    return switch (name) {
      case "p", "h1", "h2", "h3", "h4", "blockquote", "pre" -> true;
      case "li" -> words.length() >= SHORTEST_ITEM;
      default -> words.length() > SHORTEST_LOOSE_TEXT;
    };
  }

  private static boolean isLeftOut(Element element) {
    String name = element.normalName();
    boolean headed = name.equals("header") && element.selectFirst("h1") != null;
    return NEVER.contains(name) && !headed
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isNoise(element);
  }

  private static boolean isNoise(Element element) {
    String names = element.className() + " " + element.id();
    if (names.length() == 1) {
      return false;
    }
    int from = 0;
    for (int at = 0; at <= names.length(); at++) {
      if (at == names.length() || !Character.isLetter(names.charAt(at))) {
        if (NOISE.contains(names.substring(from, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }
}
