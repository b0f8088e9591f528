package org.entente.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Quote;
import org.entente.evidence.Statement;
import org.entente.extraction.candidates.Classifier;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.facts.Proposal;
import org.entente.extraction.facts.Proposer;
import org.entente.extraction.facts.UsualKinds;
import org.entente.extraction.names.Entity;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;

/**
 * What the reading leaves over: the sentences that name a party and yield nothing, each with what a
 * classifier takes it for. Immutable; threads may share it.
 */
public final class WorkList {
  /** Below this a candidate is more likely wrong than worth a look: {@code candidates.md}. */
  private static final double WORTH_A_LOOK = 0.3;

  private final StoryReader stories;
  private final Classifier classifier;
  private final UsualKinds kinds;

  /** Loads the classifier, which takes a moment. */
  public WorkList(ArticleReader reader) {
    this(reader, Classifier.shipped());
  }

  WorkList(ArticleReader reader, Classifier classifier) {
    this.classifier = classifier;
    stories = reader.stories();
    kinds = new UsualKinds(stories.patterns());
  }

  /** The candidates that are worth an analyst's look. */
  public List<Candidate> candidates(Dossier dossier, LocalDate asOf) {
    return unread(dossier, asOf).stream()
        .flatMap(sentence -> sentence.candidate().stream())
        .filter(candidate -> candidate.probability() >= WORTH_A_LOOK)
        .toList();
  }

  /**
   * The sentences of a dossier's documents that name a party and that none of its facts quotes but
   * statements without a type.
   *
   * @param asOf stands in for the publication day of a document that bears none
   */
  public List<UnreadSentence> unread(Dossier dossier, LocalDate asOf) {
    List<UnreadSentence> unread = new ArrayList<>();
    FactNames names = new FactNames();
    for (Document document : dossier.documents()) {
      StoryReader.Story story = stories.read(document, asOf);
      Proposer proposer = new Proposer(classifier, kinds, story.passages(), story.deals());
      for (Passage passage : story.passages()) {
        Set<String> parties = parties(passage, story.deals());
        Quote sentence =
            Quote.atUnits(
                document, passage.unit(0).start(), passage.unit(passage.size() - 1).end());
        if (passage.isHeading() || parties.isEmpty() || isQuoted(sentence, dossier)) {
          continue;
        }
        Optional<Candidate> candidate =
            proposer.best(passage).map(proposal -> candidate(proposal, document, names));
        unread.add(new UnreadSentence(sentence, List.copyOf(parties), candidate));
      }
    }
    return unread;
  }

  private static Candidate candidate(Proposal proposal, Document document, FactNames names) {
    Deal deal = proposal.draft().deal();
    Quote quote = Quote.atUnits(document, proposal.draft().start(), proposal.draft().end());
    String arrangement = deal == null ? "" : Arrangements.id(deal);
    return new Candidate(
        names.name(proposal.draft(), arrangement, List.of(quote)), proposal.probability());
  }

  /** Who is named, by name or by a word that stands for it. */
  private static Set<String> parties(Passage passage, List<Deal> deals) {
    Set<String> parties = new LinkedHashSet<>();
    for (Unit unit : passage.units()) {
      Entity entity = unit.entity();
      boolean party =
          entity != null
              && (deals.isEmpty()
                  ? unit.isName() && entity.mayBeParty()
                  : deals.stream().anyMatch(deal -> deal.involves(entity)));
      if (party) {
        parties.add(entity.name());
      }
    }
    return parties;
  }

  private static boolean isQuoted(Quote sentence, Dossier dossier) {
    return dossier.facts().stream()
        .filter(fact -> !(fact instanceof Statement))
        .flatMap(fact -> fact.quotes().stream())
        .anyMatch(
            quote ->
                quote.document().equals(sentence.document())
                    && quote.start() < sentence.end()
                    && sentence.start() < quote.end());
  }
}
