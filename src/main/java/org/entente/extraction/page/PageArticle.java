package org.entente.extraction.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its article without menus, adverts and the like, and what it says of itself. */
public final class PageArticle {
  private static final int SHORTEST_ARTICLE = 140;

  /** A sentence of six words or more that ends as sentences do. */
  private static final Pattern PROSE =
      Pattern.compile("(?m)^\\W*\\p{Lu}(?:\\S*[ \u00a0]){5,}\\S*[.!?][\"\u201d\u2019)]*$");

  private PageArticle() {}

  /** Whether text looks like a web page. */
  public static boolean isPage(String text) {
    String start = text.substring(0, Math.min(600, text.length())).trim().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<head")
        || start.startsWith("<?xml") && start.contains("<html");
  }

  /** The article of a page; nothing if it has none. */
  public static Optional<Article> read(String html) {
    Document page = Jsoup.parse(html);
    String title = first(meta(page, "og:title"), page.title());
    String outlet = first(meta(page, "og:site_name"), json(page, "publisher"));
    String day =
        first(
            meta(page, "article:published_time"),
            meta(page, "date"),
            json(page, "datePublished"),
            attribute(page, "time[datetime]", "datetime"));
    String address = first(attribute(page, "link[rel=canonical]", "href"), meta(page, "og:url"));
    LocalDate publishedOn = PlainArticle.day(day);
    String text = Blocks.text(Body.of(page));
    return text.length() < SHORTEST_ARTICLE && !PROSE.matcher(text).find()
        ? Optional.empty()
        : Optional.of(new Article(title, outlet, publishedOn, address, text));
  }

  private static String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    return meta == null ? "" : meta.attr("content").trim();
  }

  private static String attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    return element == null ? "" : element.attr(name).trim();
  }

  /** A value of the page's JSON-LD; of an object, its name. */
  private static String json(Document page, String key) {
    Pattern value =
        Pattern.compile("\"" + key + "\"\\s*:\\s*(?:\\{[^{}]*?\"name\"\\s*:\\s*)?\"([^\"]*)\"");
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = value.matcher(script.data());
      if (matcher.find()) {
        return matcher.group(1).trim();
      }
    }
    return "";
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (!candidate.isEmpty()) {
        return candidate;
      }
    }
    return "";
  }
}
