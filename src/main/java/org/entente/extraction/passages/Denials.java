package org.entente.extraction.passages;

import org.entente.extraction.phrases.WordSet;

/** What a sentence says only to deny it: {@code denied a report that it was in talks}. */
final class Denials {
  private final WordSet denials;

  Denials(Cues cues) {
    denials = cues.set("denials");
  }

  /** Whether a unit stands in the scope of a denial before it. */
  boolean cover(Passage passage, int unit) {
    for (int at = unit - 1; at >= 0; at--) {
      if (passage.unit(at).is(";") || passage.unit(at).is(".")) {
        return false;
      }
      if (denials.lengthAt(passage.units(), at) > 0) {
        boolean undenied = at > 0 && passage.unit(at - 1).is("not");
        return !undenied && governs(passage, at, unit) && !isLeft(passage, at, unit);
      }
    }
    return false;
  }

  /** Whether the clause of a unit is that of the denial, or what it reports. */
  private static boolean governs(Passage passage, int denial, int unit) {
    Clause clause = passage.clauseAt(unit);
    Clause denying = passage.clauseAt(denial);
    while (clause != denying) {
      boolean reports =
          clause.sort() == Clause.Sort.REPORTED
              || clause.sort() == Clause.Sort.SUBORDINATE && passage.unit(clause.from()).is("that");
      if (!reports || clause.parent() < 0 || clause.from() < denial) {
        return false;
      }
      clause = passage.clauses().get(clause.parent());
    }
    return true;
  }

  /** `denied the claims and agreed to sell`: the second verb is not denied. */
  private static boolean isLeft(Passage passage, int denial, int unit) {
    for (int at = denial + 1; at < unit; at++) {
      boolean joins = passage.unit(at).is("and") || passage.unit(at).is("but");
      String next = passage.unit(at + 1).lower();
      if (joins && (next.endsWith("ed") || next.equals("said") || next.equals("but"))) {
        return true;
      }
    }
    return false;
  }
}
