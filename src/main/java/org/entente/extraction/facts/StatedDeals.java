package org.entente.extraction.facts;

import java.util.Map;
import java.util.Set;
import org.entente.evidence.Agreement;
import org.entente.evidence.FactKind;
import org.entente.evidence.Plan;
import org.entente.extraction.passages.Clause;
import org.entente.extraction.passages.Context;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.WordSet;

/**
 * What the words that state a deal say of how far it is, when no phrase does: done, agreed, or
 * meant, by the form of the verb and what governs it.
 */
final class StatedDeals {
  private static final int REACH = 7;
  private static final Set<String> POSSIBLE = Set.of("possible", "potential", "whether");
  private final WordSet agreed;
  private final WordSet meant;
  private final WordSet possible;

  StatedDeals(Cues cues) {
    agreed = cues.set("agreeing");
    meant = cues.set("meaning");
    possible = cues.set("hedges");
  }

  /**
   * A fact that a statement amounts to.
   *
   * @param values its own fields by Java name, the actor left open
   */
  record Stated(FactKind kind, Map<String, Object> values) {}

  /** What a deal's statement at a unit amounts to, or null. */
  Stated at(Passage passage, int at, Context context) {
    if (context.negated() || context.historical()) {
      return null;
    }
    Clause clause = passage.clauseAt(at);
    int from = Math.max(clause.from(), at - REACH);
    if (has(agreed, passage, from, at) && !context.hypothetical()) {
      return new Stated(
          kind("agreement"), Map.of("form", Agreement.Form.ANNOUNCED, "pending", false));
    }
    String word = passage.unit(at).lower();
    boolean done =
        word.matches(".*(ed|ght|sold|took|taken|built|made)")
            && clause.sort() != Clause.Sort.CONDITION
            && !(at > 0 && passage.unit(at - 1).is("being"))
            && !has(meant, passage, from, at)
            && !has(possible, passage, from, at);
    if (done) {
      return new Stated(kind("completion"), Map.of());
    }
    boolean hedged = has(possible, passage, from, at) || isPossible(passage, clause, at);
    Plan.Firmness firmness = hedged ? Plan.Firmness.SUGGESTED : Plan.Firmness.PLANNED;
    return new Stated(kind("plan"), Map.of("firmness", firmness));
  }

  /** `a possible deal under which ...`; `would` alone may report what is planned. */
  private static boolean isPossible(Passage passage, Clause clause, int at) {
    for (int i = clause.from(); i < at; i++) {
      if (POSSIBLE.contains(passage.unit(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static FactKind kind(String word) {
    return FactKind.find(word).orElseThrow();
  }

  private static boolean has(WordSet cues, Passage passage, int from, int to) {
    for (int at = from; at < to; at++) {
      if (cues.lengthAt(passage.units(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
