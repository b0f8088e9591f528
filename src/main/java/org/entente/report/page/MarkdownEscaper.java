package org.entente.report.page;

/** Keeps text from being read as Markdown or HTML. Source: CommonMark 0.31, backslash escapes. */
final class MarkdownEscaper {
  private MarkdownEscaper() {}

  /** One line of text, safe anywhere in a line of Markdown, a table's cell included. */
  static String escape(String text) {
    return text.replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_\\[\\]<>|#~&])", "\\\\$1")
        .replaceAll("^([-+=])(?= |$)", "\\\\$1")
        .replaceAll("^(\\d+)([.)])(?= |$)", "$1\\\\$2")
        .replace("://", ":\\//");
  }
}
