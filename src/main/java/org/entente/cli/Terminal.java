package org.entente.cli;

/**
 * What the launcher found out about the streams.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns width of the terminal in characters, 0 if unknown
 */
record Terminal(boolean out, boolean err, int columns) {
  static final Terminal NONE = new Terminal(false, false, 0);

  /** Reads what the launcher wrote, for example {@code out 120 err}. */
  static Terminal of(String found) {
    boolean out = false;
    boolean err = false;
    int columns = 0;
    for (String word : found.split(" ")) {
      switch (word) {
        case "" -> {}
        case "out" -> out = true;
        case "err" -> err = true;
        default -> columns = word.matches("\\d{1,4}") ? Integer.parseInt(word) : 0;
      }
    }
    return new Terminal(out, err, columns);
  }
}
