package org.entente.reasoning.rules.reading;

import java.util.Arrays;
import org.entente.rulebook.yaml.Position;

/** A rule text that knows in which line and column each offset is. */
final class Source {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  Source(String file, String text) {
    this.file = file;
    this.text = text;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = i + 1;
    }
    this.lineStarts = Arrays.copyOf(starts, lines);
  }

  String text() {
    return text;
  }

  /** The place of an offset, in UTF-16 units; a negative one means the whole file. */
  Position at(int offset) {
    if (offset < 0) {
      return Position.wholeFile(file);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, line + 1, offset - lineStarts[line] + 1);
  }

  /** The offset of a line, from 1, and a column, from 0; within the text in any case. */
  int offset(int line, int column) {
    int start = lineStarts[Math.max(0, Math.min(line - 1, lineStarts.length - 1))];
    return Math.max(0, Math.min(start + Math.max(0, column), text.length()));
  }

  /** What stands between two offsets, without the white space around it. */
  String cut(int start, int end) {
    return text.substring(Math.max(0, start), Math.min(text.length(), Math.max(start, end)))
        .strip();
  }
}
