package org.entente.extraction.llm;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what became of all that a model claimed; threads may share it. */
final class Tally {
  private final Map<Fate, Integer> counts = new EnumMap<>(Fate.class);

  synchronized void add(Fate fate) {
    counts.merge(fate, 1, Integer::sum);
  }

  private int of(Fate fate) {
    return counts.getOrDefault(fate, 0);
  }

  /** One line for the user. */
  synchronized String spoken() {
    String dropped =
        List.of(Fate.MISQUOTED, Fate.READ_ALREADY, Fate.CONTRADICTED, Fate.MALFORMED).stream()
            .filter(fate -> of(fate) > 0)
            .map(fate -> of(fate) + " " + fate.spoken())
            .collect(Collectors.joining(", "));
    int kept = of(Fate.KEPT);
    return "the language model: "
        + kept
        + (kept == 1 ? " fact" : " facts")
        + " kept"
        + (dropped.isEmpty() ? "" : "; dropped " + dropped)
        + (of(Fate.BARED) == 0 ? "" : "; left out " + of(Fate.BARED) + " " + Fate.BARED.spoken());
  }
}
