package org.entente.evaluation.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was annotated and what was found, taken for the same thing.
 *
 * @param agreement how well they agree; the higher the better
 * @param annotated number in the annotation
 * @param found number in the answer
 */
record Pair(double agreement, int annotated, int found) {
  private static final Comparator<Pair> WORST_FIRST =
      Comparator.comparingDouble(Pair::agreement)
          .thenComparingInt(Pair::annotated)
          .thenComparingInt(Pair::found);

  /** The best pairs in which nothing stands twice, best first; of equals the last one. */
  static List<Pair> oneToOne(List<Pair> possible) {
    List<Pair> sorted = new ArrayList<>(possible);
    sorted.sort(WORST_FIRST.reversed());
    Set<Integer> annotated = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    List<Pair> chosen = new ArrayList<>();
    for (Pair pair : sorted) {
      if (!annotated.contains(pair.annotated) && !found.contains(pair.found)) {
        annotated.add(pair.annotated);
        found.add(pair.found);
        chosen.add(pair);
      }
    }
    return chosen;
  }
}
