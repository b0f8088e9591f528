package org.entente.extraction.facts;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.extraction.candidates.Classifier;
import org.entente.extraction.candidates.Guess;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.passages.Attribution;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Masked;

/** Asks the classifier what the clauses of a sentence may state, and fills in the rest. */
public final class Proposer {
  private final Classifier classifier;
  private final UsualKinds kinds;
  private final Assignment assignment;

  /**
   * For one story.
   *
   * @param passages all its sentences
   */
  public Proposer(
      Classifier classifier, UsualKinds kinds, List<Passage> passages, List<Deal> deals) {
    this.classifier = classifier;
    this.kinds = kinds;
    this.assignment = new Assignment(deals, passages);
  }

  /** The likeliest fact of a sentence; nothing if it has no words to judge by. */
  public Optional<Proposal> best(Passage passage) {
    Statable best = null;
    Guess most = null;
    for (Statable clause : Statable.of(passage)) {
      Guess guess = classifier.guess(Masked.words(passage.units(), clause.from(), clause.to()));
      if (most == null || guess.probability() > most.probability()) {
        best = clause;
        most = guess;
      }
    }
    FactKind kind = most == null ? null : FactKind.find(most.label()).orElse(null);
    return kind == null
        ? Optional.empty()
        : Optional.of(new Proposal(draft(kind, passage, best), most.probability()));
  }

  private Draft draft(FactKind kind, Passage passage, Statable clause) {
    Deal deal = assignment.of(passage, clause.from(), clause.to());
    Attribution attribution = passage.attributionAt(clause.from());
    Extent extent = Extent.trimmed(passage, clause.from(), clause.to());
    return new Draft(
        kind,
        kinds.values(kind),
        deal,
        passage.unit(extent.from()).start(),
        passage.unit(extent.to() - 1).end(),
        Speakers.of(attribution, deal),
        attribution == null ? List.of() : attribution.via(),
        attribution != null && attribution.secondHand(),
        Modality.ASSERTED,
        null,
        attribution == null ? null : attribution.on());
  }
}
