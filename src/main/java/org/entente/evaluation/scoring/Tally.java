package org.entente.evaluation.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of one story, or of many together. */
public final class Tally {
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  /** The sum of several. */
  public static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(tally -> tally.counts.forEach(sum::add));
    return sum;
  }

  void add(Count count, int more) {
    counts.merge(count, more, Integer::sum);
  }

  void add(Count count, boolean holds) {
    add(count, holds ? 1 : 0);
  }

  public int of(Count count) {
    return counts.getOrDefault(count, 0);
  }
}
