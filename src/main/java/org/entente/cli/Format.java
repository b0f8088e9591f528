package org.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms that an answer can be printed in. */
enum Format {
  TEXT("assessment.txt", Joining.HEADED),
  JSON("json", Joining.ARRAY),
  MARKDOWN("assessment.md", Joining.RULED),
  HTML("html", Joining.APART);

  private final String ending;
  private final Joining joining;

  Format(String ending, Joining joining) {
    this.ending = ending;
    this.joining = joining;
  }

  /**
   * What the names of its files end in, without the first dot. Text and Markdown are also forms of
   * stories, which those of answers must not be taken for.
   */
  String ending() {
    return ending;
  }

  Joining joining() {
    return joining;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  /** The form that one of {@link #words} names. */
  static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
