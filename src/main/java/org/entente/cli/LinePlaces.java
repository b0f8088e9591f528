package org.entente.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.evidence.Document;
import org.entente.evidence.Quote;

/** Tells on which line of its document a quote begins. */
final class LinePlaces {
  private final Map<String, int[]> starts = new HashMap<>();

  /** Line and column as compilers write them, {@code :7:9}, both from 1. */
  String of(Quote quote) {
    int[] lines = starts.computeIfAbsent(quote.document().id(), id -> starts(quote.document()));
    int found = Arrays.binarySearch(lines, quote.start());
    int line = found >= 0 ? found : -found - 2;
    return ":" + (line + 1) + ":" + (quote.start() - lines[line] + 1);
  }

  /** Where lines begin, in code points. */
  private static int[] starts(Document document) {
    int[] characters = document.text().codePoints().toArray();
    return IntStream.rangeClosed(0, characters.length)
        .filter(at -> at == 0 || characters[at - 1] == '\n')
        .toArray();
  }
}
