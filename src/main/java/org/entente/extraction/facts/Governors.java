package org.entente.extraction.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.extraction.passages.Clause;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.WordSet;

/**
 * Finds what governs the words that state a deal: the nearest word before them, in their clause or
 * the one that it hangs on, that says how far it is ({@code agreed to}, {@code in talks to}).
 */
final class Governors {
  private static final int REACH = 10;
  private static final int NEAR = 5;
  private final WordSet ending;
  private final Map<Step, WordSet> steps = new LinkedHashMap<>();

  Governors(Cues cues) {
    ending = cues.set("governs_ending");
    steps.put(Step.OTHERWISE, cues.set("governs_otherwise"));
    steps.put(Step.NEAR, cues.set("governs_near"));
    steps.put(Step.TALKS, cues.set("governs_talks"));
    steps.put(Step.OFFERED, cues.set("governs_offered"));
    steps.put(Step.CONSIDERED, cues.set("governs_considered"));
    steps.put(Step.SOUGHT, cues.set("governs_sought"));
    steps.put(Step.PLANNED, cues.set("governs_planned"));
    steps.put(Step.AGREED, cues.set("governs_agreed"));
    steps.put(Step.DONE, cues.set("governs_done"));
    steps.put(Step.POSSIBLE, cues.set("governs_possible"));
  }

  /** The step that a verb names by itself: {@code considered a factory}; null if it names none. */
  Step at(Passage passage, int unit) {
    for (Map.Entry<Step, WordSet> entry : steps.entrySet()) {
      if (entry.getValue().lengthAt(passage.units(), unit) > 0) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The step that the nearest governor before a unit names; null if there is none. */
  Step before(Passage passage, int unit) {
    Clause clause = passage.clauseAt(unit);
    int first = clause.sort() == Clause.Sort.MAIN ? clause.from() : 0;
    for (int at = unit - 1; at >= Math.max(first, unit - REACH); at--) {
      if (passage.unit(at).is(";") || passage.unit(at).is(":")) {
        return null;
      }
      for (Map.Entry<Step, WordSet> entry : steps.entrySet()) {
        int length = entry.getValue().lengthAt(passage.units(), at);
        if (length > 0 && at + length <= unit) {
          return isEnded(passage, at, first) ? Step.OTHERWISE : entry.getKey();
        }
      }
    }
    return null;
  }

  /** `dropped its plan to buy`, `ended talks to buy`. */
  private boolean isEnded(Passage passage, int governor, int first) {
    for (int at = governor - 1; at >= Math.max(first, governor - NEAR); at--) {
      if (ending.lengthAt(passage.units(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
