package org.entente.extraction.page;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text, which may begin with lines such as {@code title: ...} and an empty line. */
public final class PlainArticle {
  private static final int LONGEST_LINE = 2000;

  /** What stands between two lines of dashes at the head of a Markdown file. */
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "---[ \\t]*\\r?\\n(?:(?!---)[^\\n]{0,2000}\\n){0,100}+---[ \\t]*(?:\\r?\\n|$)");

  private static final Pattern LIKE_A_DAY = Pattern.compile("\\d+[-./]\\d+[-./]\\d+");
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

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
      String value = unquoted(line.substring(colon + 1).trim());
      switch (line.substring(0, colon).trim().toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "url" -> address = value;
        case "source", "outlet" -> outlet = value;
        case "date" -> day = day(value);
        default -> {}
      }
    }
    return new Article(title, outlet, day, address, text);
  }

  /** The UTF-16 offset at which the story begins, after the leading lines. */
  public static int bodyStart(String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.lookingAt()) {
      return front.end();
    }
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
      if (!Anthology.isKey(text, at)) {
        return at;
      }
      at = end + 1;
    }
    return 0;
  }

  /** What the leading lines give as date, if it is written like a day and is none. */
  public static Optional<String> brokenDay(String text) {
    return text.substring(0, bodyStart(text))
        .lines()
        .filter(line -> line.trim().toLowerCase(Locale.ROOT).startsWith("date:"))
        .map(line -> unquoted(line.substring(line.indexOf(':') + 1).trim()))
        .filter(value -> LIKE_A_DAY.matcher(value).lookingAt() && day(value) == null)
        .findFirst();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** The day that a text names or begins with, such as {@code 2026-01-30T08:00Z}, or null. */
  static LocalDate day(String text) {
    for (DateTimeFormatter form : FORMS) {
      ParsePosition end = new ParsePosition(0);
      try {
        LocalDate day = LocalDate.from(form.parse(text, end));
        return end.getIndex() > 0 ? day : null;
      } catch (DateTimeException notThisForm) {
        // perhaps the next one
      }
    }
    return null;
  }
}
