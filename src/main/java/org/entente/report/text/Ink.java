package org.entente.report.text;

/** What a stretch of text is, for the eye; plain where colours are off. */
enum Ink {
  PLAIN(""),
  STRONG("1"),
  QUIET("2"),
  QUOTED("3"),
  FOR("36"),
  AGAINST("33");

  private static final String ESCAPE = "\u001B[";
  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this ink. */
  String on(String text, boolean colour) {
    return !colour || code.isEmpty() || text.isBlank()
        ? text
        : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
