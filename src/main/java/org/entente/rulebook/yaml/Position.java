package org.entente.rulebook.yaml;

/**
 * Where something stands in a file.
 *
 * @param file path as the user knows it, for example {@code rules/scale.yaml}
 * @param line from 1; 0 if the whole file is meant
 * @param column from 1; 0 if the whole line is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
  public static Position wholeFile(String file) {
    return new Position(file, 0, 0);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** As compilers write it: {@code rules/scale.yaml:7:9}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
  }
}
