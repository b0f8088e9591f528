package org.entente.evaluation.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one story, or of many together; those of evidence also by its type. */
public final class Tally {
  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);
  private final Map<String, Tally> types = new TreeMap<>();

  /** The sum of several. */
  public static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.counts.forEach(sum::add);
      tally.types.forEach((type, some) -> some.counts.forEach(sum.type(type)::add));
    }
    return sum;
  }

  void add(Count count, int more) {
    counts.merge(count, more, Integer::sum);
  }

  void add(Count count, boolean holds) {
    add(count, holds ? 1 : 0);
  }

  /** Counts one more piece of evidence of a type. */
  void addEvidence(Count count, String type) {
    add(count, 1);
    type(type).add(count, 1);
  }

  /** The counts of evidence by its type. */
  public Map<String, Tally> types() {
    return types;
  }

  private Tally type(String type) {
    return types.computeIfAbsent(type, none -> new Tally());
  }

  public int of(Count count) {
    return counts.getOrDefault(count, 0);
  }
}
