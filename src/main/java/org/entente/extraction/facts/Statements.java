package org.entente.extraction.facts;

import java.util.List;
import java.util.Map;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Polarity;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.passages.Attribution;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.WordSet;

/** Keeps what somebody says of a deal when no phrase gives it a type. */
final class Statements {
  private static final int SHORTEST = 5;
  private final WordSet favourable;
  private final WordSet adverse;

  Statements(Cues cues) {
    favourable = cues.set("favourable");
    adverse = cues.set("adverse");
  }

  void in(Passage passage, Assignment assignment, List<Draft> drafts) {
    for (Attribution attribution : passage.attributions()) {
      if (attribution.to() - attribution.from() < SHORTEST || isUnsaid(attribution)) {
        continue;
      }
      Deal deal = assignment.of(passage, attribution.from(), attribution.to());
      if (deal == null) {
        continue;
      }
      Extent extent = Extent.of(passage, attribution);
      Polarity polarity = polarity(passage, extent);
      drafts.add(
          new Draft(
              FactKind.find("statement").orElseThrow(),
              Map.of(),
              deal,
              passage.unit(extent.from()).start(),
              passage.unit(extent.to() - 1).end(),
              Speakers.of(attribution, deal),
              attribution.via(),
              attribution.secondHand(),
              attribution.secondHand() ? Modality.REPORTED : Modality.ASSERTED,
              polarity,
              attribution.on()));
      return;
    }
  }

  private static boolean isUnsaid(Attribution attribution) {
    return attribution.entity() == null && attribution.words().isEmpty();
  }

  private Polarity polarity(Passage passage, Extent extent) {
    int balance = 0;
    for (int at = extent.from(); at < extent.to(); at++) {
      balance += favourable.lengthAt(passage.units(), at) > 0 ? 1 : 0;
      balance -= adverse.lengthAt(passage.units(), at) > 0 ? 1 : 0;
    }
    return balance > 0 ? Polarity.FOR : balance < 0 ? Polarity.AGAINST : Polarity.NEUTRAL;
  }
}
