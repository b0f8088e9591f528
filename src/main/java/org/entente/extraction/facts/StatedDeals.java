package org.entente.extraction.facts;

import org.entente.evidence.Standing;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.passages.Attribution;
import org.entente.extraction.passages.Clause;
import org.entente.extraction.passages.Context;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.WordSet;

/**
 * What the words that state a deal say of how far it is: by the form of the verb, its auxiliaries
 * and what governs it; of a noun by what describes it and what is done with it.
 */
final class StatedDeals {
  private static final int AUXILIARIES = 4;
  private static final int DESCRIPTION = 4;
  private final Governors governors;
  private final WordSet past;
  private final WordSet nouns;
  private final WordSet offers;
  private final WordSet finished;
  private final WordSet being;
  private final WordSet modals;
  private final WordSet owned;

  StatedDeals(Cues cues) {
    governors = new Governors(cues);
    past = cues.set("stating_past");
    nouns = cues.set("stating_nouns");
    offers = cues.set("stating_offers");
    finished = cues.set("governs_after");
    being = cues.set("being");
    modals = cues.set("possibility");
    owned = cues.set("determiners");
  }

  /** What a deal's statement at a unit amounts to, or null. */
  Step at(Passage passage, int at, Deal deal, Context context) {
    if (context.negated() || context.denied() || context.historical()) {
      return null;
    }
    Step step =
        isNoun(passage, at)
            ? ofNoun(passage, at)
            : ofVerb(passage, at, isReporting(passage, at, deal));
    boolean thought = context.hypothetical() || inCondition(passage, at);
    boolean firm = step == Step.DONE || step == Step.AGREED;
    return firm && thought ? Step.POSSIBLE : step;
  }

  /** Whether a noun names the deal as something that there is: {@code the purchase of the mill}. */
  boolean presupposes(Passage passage, int at, Context context) {
    boolean open = context.negated() || context.denied() || context.historical();
    boolean thought = context.hypothetical() || context.hedged() || inCondition(passage, at);
    return !open
        && !thought
        && !context.future()
        && isNoun(passage, at)
        && offers.lengthAt(passage.units(), at) == 0
        && offers.lengthAt(passage.units(), at + 1) == 0
        && governors.before(passage, at) == null;
  }

  private static boolean inCondition(Passage passage, int at) {
    return passage.clauseAt(at).sort() == Clause.Sort.CONDITION;
  }

  private boolean isNoun(Passage passage, int at) {
    if (offers.lengthAt(passage.units(), at) == 0 && nouns.lengthAt(passage.units(), at) == 0) {
      return false;
    }
    String before = at > 0 ? passage.unit(at - 1).lower() : "";
    return !before.equals("to") && modals.lengthAt(passage.units(), at - 1) == 0;
  }

  /** Whether a party itself, or somebody who speaks for it, tells of the deal. */
  private static boolean isReporting(Passage passage, int at, Deal deal) {
    Attribution said = passage.attributionAt(at);
    if (said == null || said.entity() == null) {
      return false;
    }
    return deal.involves(said.entity()) && said.entity().standing() != Standing.ANALYST;
  }

  private Step ofVerb(Passage passage, int at, boolean byParty) {
    String word = passage.unit(at).lower();
    if (at > 0 && owned.has(passage.unit(at - 1).lower())) {
      return null; // `their combined sales`
    }
    Step own = governors.at(passage, at);
    if (own == Step.CONSIDERED || own == Step.SOUGHT || own == Step.PLANNED) {
      return own;
    }
    if (past.lengthAt(passage.units(), at) > 0) {
      return ofPast(passage, at, byParty);
    }
    if (word.endsWith("ing")) {
      String before = at > 0 ? passage.unit(at - 1).lower() : "";
      if (finished.has(before)) {
        return Step.DONE;
      }
      Step governed = governors.before(passage, at);
      boolean progressive = being.has(before);
      return governed != null ? governed : progressive ? Step.DECIDED : null;
    }
    return ofBase(passage, at, byParty);
  }

  /** `bought`, `has been bought`, `will be bought`, `to be bought`. */
  private Step ofPast(Passage passage, int at, boolean byParty) {
    for (int back = at - 1;
        back >= Math.max(passage.clauseAt(at).from(), at - AUXILIARIES);
        back--) {
      String word = passage.unit(back).lower();
      if (word.equals("be") || word.equals("being")) {
        return ofBase(passage, back, byParty);
      }
      if (word.equals("to") || modals.lengthAt(passage.units(), back) > 0) {
        return ofBase(passage, at, byParty);
      }
      if (word.equals("is") || word.equals("are")) {
        return Step.AGREED;
      }
      if (!being.has(word)
          && !word.endsWith("ly")
          && !word.matches("has|have|had|also|since|now")) {
        break;
      }
    }
    return Step.DONE;
  }

  private Step ofBase(Passage passage, int at, boolean byParty) {
    for (int back = at - 1;
        back >= Math.max(passage.clauseAt(at).from(), at - AUXILIARIES);
        back--) {
      String word = passage.unit(back).lower();
      if (word.equals("to")) {
        Step governed = governors.before(passage, back);
        return governed;
      }
      if (word.equals("will") || word.equals("'ll") || word.equals("shall")) {
        return Step.DECIDED;
      }
      if (word.equals("would")) {
        return byParty ? Step.DECIDED : null;
      }
      if (modals.lengthAt(passage.units(), back) > 0) {
        return Step.POSSIBLE;
      }
      if (passage.unit(back).isName() || passage.unit(back).isMark()) {
        break;
      }
    }
    Step governed = governors.before(passage, at);
    boolean finite = passage.unit(at).lower().endsWith("s") && !isInNounPhrase(passage, at);
    return governed != null ? governed : finite ? Step.AGREED : null;
  }

  private static boolean isInNounPhrase(Passage passage, int at) {
    int chunk = passage.structure().at(at);
    return chunk >= 0 && passage.structure().chunk(chunk).isNoun();
  }

  private Step ofNoun(Passage passage, int at) {
    for (int back = at - 1;
        back >= Math.max(passage.clauseAt(at).from(), at - DESCRIPTION);
        back--) {
      if (finished.has(passage.unit(back).lower())) {
        return offers.lengthAt(passage.units(), at) > 0 ? null : Step.DONE;
      }
    }
    if (governors.isEndedAfter(passage, at)) {
      return Step.OTHERWISE;
    }
    Step governed = governors.before(passage, at);
    boolean offered =
        offers.lengthAt(passage.units(), at) > 0 || offers.lengthAt(passage.units(), at + 1) > 0;
    if (offered) {
      boolean lesser =
          governed == Step.OTHERWISE
              || governed == Step.CONSIDERED
              || governed == Step.POSSIBLE
              || governed == Step.PLANNED
              || governed == Step.TALKS;
      return lesser ? governed : Step.OFFERED;
    }
    return governed;
  }
}
