package org.entente.extraction.facts;

import org.entente.evidence.FactKind;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Hit;
import org.entente.extraction.phrases.WordSet;

/** How far what tells of an end is read for how it is put. */
final class Ends {
  private final WordSet deals;

  Ends(Cues cues) {
    deals = cues.set("deal_words");
  }

  /**
   * The unit before which cues count. {@code dropped its plan to bid}: what stands after the verb
   * is what was dropped; {@code the deal could be dropped}: what stands before it tells how it is
   * put.
   */
  int reach(FactKind kind, Passage passage, Hit<FactPhrase> hit) {
    boolean verbFirst =
        kind.word().equals("termination") && deals.lengthAt(passage.units(), hit.from()) == 0;
    return verbFirst ? hit.from() + 1 : hit.to();
  }
}
