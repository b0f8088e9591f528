package org.entente.extraction.deals;

import java.util.Set;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;

/** Where the words that belong to a verb or noun end. */
final class Reach {
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "rival", "fellow", "his", "her");

  private Reach() {}

  /** Whom something is told has no part in it. */
  private static boolean isSaid(Unit unit) {
    return unit.is("said") || unit.is("told") || unit.is("says");
  }

  static boolean stops(Passage passage, int at, int from) {
    Unit unit = passage.unit(at);
    if (!passage.together(at, Math.max(0, from - 1))
        || unit.is(".")
        || unit.is(";")
        || isSaid(unit)) {
      return true;
    }
    if (!unit.is("to") || at + 1 >= passage.size()) {
      return false;
    }
    Unit next = passage.unit(at + 1);
    return next.entity() == null && !DETERMINERS.contains(next.lower()) && !next.isCapitalised();
  }
}
