package org.entente.report.words;

/**
 * Text from outside made safe to show: control characters become visible, so a story can neither
 * steer a terminal nor turn the reading order of what stands around it. JSON does not need this and
 * keeps every character.
 */
public final class Printable {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** On one line: each run of white space becomes a single space. */
  public static String line(String text) {
    return text(text).replaceAll("[\\s\\u2028\\u2029\\u0085]+", " ").strip();
  }

  /** With its line breaks. */
  public static String text(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder shown = new StringBuilder(unix.length());
    unix.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return CONTROL_PICTURES + c;
    }
    if (c == 0x7F) {
      return PICTURE_OF_DELETE;
    }
    boolean turnsReading = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean isHalfACharacter = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    boolean isControl = c >= 0x80 && c <= 0x9F && c != 0x85;
    return turnsReading || isHalfACharacter || isNoCharacter || isControl ? REPLACEMENT : c;
  }
}
