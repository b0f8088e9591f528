package org.entente.cli;

/** How several answers follow each other on standard output. */
enum Joining {
  /** Each under a line that names its file, as {@code head} does it. */
  HEADED,
  /** Each under a heading, with a rule between them. */
  RULED,
  /** As the elements of one array, so that the whole is one JSON document. */
  ARRAY,
  /** Not at all: such files do not add up to one. */
  APART;

  String before(String shown, boolean first) {
    return switch (this) {
      case HEADED -> (first ? "" : "\n") + "==> " + shown + " <==\n\n";
      case RULED -> (first ? "" : "\n---\n\n") + "<!-- " + shown + " -->\n\n";
      case ARRAY -> first ? "[\n" : ",\n";
      case APART -> "";
    };
  }

  /** What stands after the last one. */
  String end(boolean none) {
    return this != ARRAY ? "" : none ? "[]\n" : "\n]\n";
  }

  String body(String text) {
    String ended = text.endsWith("\n") ? text : text + "\n";
    return this == ARRAY ? ended.stripTrailing() : ended;
  }
}
