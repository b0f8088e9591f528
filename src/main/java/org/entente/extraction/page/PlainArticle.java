package org.entente.extraction.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/** Plain text, which may begin with lines such as {@code title: ...} and an empty line. */
public final class PlainArticle {
  private static final Set<String> KEYS = Set.of("url", "title", "date", "source", "outlet");
  private static final int LONGEST_LINE = 2000;

  private PlainArticle() {}

  public static Article read(String text) {
    int body = bodyStart(text);
    String title = "";
    String outlet = "";
    String address = "";
    LocalDate day = null;
    for (String line : text.substring(0, body).split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value = line.substring(colon + 1).trim();
      switch (line.substring(0, colon).trim().toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "url" -> address = value;
        case "source", "outlet" -> outlet = value;
        default -> day = day(value);
      }
    }
    return new Article(title, outlet, day, address, text);
  }

  /** The UTF-16 offset at which the story begins, after the leading lines. */
  public static int bodyStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0 || end - at > LONGEST_LINE) {
        return 0;
      }
      String line = text.substring(at, end).trim();
      if (line.isEmpty()) {
        return at == 0 ? 0 : end + 1;
      }
      int colon = line.indexOf(':');
      if (colon < 0 || !KEYS.contains(line.substring(0, colon).trim().toLowerCase(Locale.ROOT))) {
        return at;
      }
      at = end + 1;
    }
    return 0;
  }

  /** The day at the beginning of a text such as {@code 2026-01-30T08:00Z}, or null. */
  static LocalDate day(String text) {
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }
}
