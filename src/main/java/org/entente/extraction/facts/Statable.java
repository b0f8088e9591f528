package org.entente.extraction.facts;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.passages.Clause;
import org.entente.extraction.passages.Passage;

/**
 * A clause that is long enough to state something: what the classifier is trained on and asked
 * about.
 *
 * @param from first unit
 * @param to unit after the last
 */
public record Statable(int from, int to) {
  private static final int FEWEST_UNITS = 4;

  /** Those of a sentence; the whole sentence if none of its clauses is long enough. */
  public static List<Statable> of(Passage passage) {
    List<Statable> clauses = new ArrayList<>();
    for (Clause clause : passage.clauses()) {
      if (clause.to() - clause.from() >= FEWEST_UNITS) {
        clauses.add(new Statable(clause.from(), clause.to()));
      }
    }
    if (clauses.isEmpty() && passage.size() > 0) {
      clauses.add(new Statable(0, passage.size()));
    }
    return clauses;
  }
}
