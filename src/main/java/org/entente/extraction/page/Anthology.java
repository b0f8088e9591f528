package org.entente.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A plain text of several stories, each of which begins with lines such as {@code title: ...} and
 * {@code date: ...}.
 */
public final class Anthology {
  /** One such line may stand in a story; two, after an empty line, open one. */
  private static final int FEWEST_LINES = 2;

  private static final int LONGEST_KEY = 12;
  private static final Set<String> KEYS = Set.of("url", "title", "date", "source", "outlet");

  private Anthology() {}

  /** The stories, which make up the text; it is one itself if no such lines stand within it. */
  public static List<String> stories(String text) {
    List<String> stories = new ArrayList<>();
    int from = 0;
    int at = text.indexOf('\n') + 1;
    boolean empty = false;
    while (at > 0 && at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      if (empty && opens(text, at) && !text.substring(from, at).isBlank()) {
        stories.add(text.substring(from, at));
        from = at;
      }
      empty = isBlank(text, at, next);
      at = next;
    }
    stories.add(text.substring(from));
    return stories;
  }

  /** Whether the lines from an offset on open a story. */
  private static boolean opens(String text, int from) {
    int lines = 0;
    int at = from;
    while (lines < FEWEST_LINES && isKey(text, at)) {
      lines++;
      int end = text.indexOf('\n', at);
      if (end < 0) {
        break;
      }
      at = end + 1;
    }
    return lines >= FEWEST_LINES;
  }

  /** Whether a line begins with a known word and a colon. */
  static boolean isKey(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_KEY);
    for (int at = from; at < most && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == ':') {
        return KEYS.contains(text.substring(from, at).trim().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private static boolean isBlank(String text, int from, int to) {
    return text.substring(from, to).isBlank();
  }
}
