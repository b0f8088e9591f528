package org.entente.reasoning.rules.reading;

import java.util.Optional;

/** Texts in quotes, as rules write them. */
final class Quoted {
  static final String UNKNOWN_ESCAPE = "this text has an unknown `\\` in it";
  static final String ADVICE = "known: \\\" \\' \\\\ \\n \\t";

  private Quoted() {}

  /** What a quoted token stands for; nothing if it has an escape that there is not. */
  static Optional<String> value(String quoted) {
    String inside = quoted.substring(1, quoted.length() - 1);
    StringBuilder value = new StringBuilder(inside.length());
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c != '\\') {
        value.append(c);
        continue;
      }
      char escaped = ++i < inside.length() ? inside.charAt(i) : ' ';
      switch (escaped) {
        case '"', '\'', '\\' -> value.append(escaped);
        case 'n' -> value.append('\n');
        case 't' -> value.append('\t');
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(value.toString());
  }
}
