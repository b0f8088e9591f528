package org.entente.extraction.deals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.evidence.ArrangementKind;
import org.entente.extraction.passages.ContextReader;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;

/**
 * Finds the deals of a story: what states one brings it up, what else fits it is led back to it.
 */
public final class DealFinder {
  private static final Set<ArrangementKind> TRANSFERS =
      EnumSet.of(
          ArrangementKind.ACQUISITION,
          ArrangementKind.MERGER,
          ArrangementKind.STAKE,
          ArrangementKind.PLANT_SALE,
          ArrangementKind.OTHER);
  private static final Set<ArrangementKind> COOPERATIONS =
      EnumSet.of(
          ArrangementKind.JOINT_VENTURE,
          ArrangementKind.SUPPLY,
          ArrangementKind.OTHER,
          ArrangementKind.CONTRACT_MANUFACTURING);
  private static final int ENOUGH = 2;
  private static final int LONG_AGO = 3;
  private final CandidateFinder candidates;
  private final Pointing pointing;

  public DealFinder(Frames frames, Places places, Cues cues, ContextReader contexts) {
    this.pointing = new Pointing(frames);
    this.candidates = new CandidateFinder(frames, places, cues, contexts);
  }

  /**
   * The deals of a story, in the order in which it brings them up.
   *
   * @param anchor the day of the story, or null
   */
  public List<Deal> find(List<Passage> passages, LocalDate anchor) {
    int latestPast = anchor == null ? 0 : anchor.getYear() - LONG_AGO;
    List<Candidate> found = new ArrayList<>();
    passages.forEach(passage -> found.addAll(candidates.find(passage, latestPast)));
    List<Deal> deals = new ArrayList<>();
    for (Candidate candidate : found) {
      if (candidate.full()) {
        Deal deal = fitting(deals, candidate);
        if (deal == null) {
          deals.add(new Deal(candidate));
        } else {
          deal.add(candidate);
        }
      }
    }
    for (Candidate candidate : found) {
      if (!candidate.full()) {
        Deal deal = fitting(deals, candidate);
        if (deal != null) {
          deal.mentionedAt(candidate.passage(), candidate.at(), candidate.at() + 1);
        }
      }
    }
    deals.removeIf(deal -> deal.weight() < ENOUGH);
    for (Passage passage : passages) {
      pointing.leadBack(passage, deals);
    }
    return deals;
  }

  private static Deal fitting(List<Deal> deals, Candidate candidate) {
    Deal best = null;
    int most = 0;
    for (Deal deal : deals) {
      int score = fit(deal, candidate);
      if (score > most) {
        most = score;
        best = deal;
      }
    }
    return best;
  }

  private static int fit(Deal deal, Candidate candidate) {
    if (deal.isSite() != candidate.site()) {
      return 0;
    }
    if (!Places.agree(deal.place(), candidate.place()) && candidate.site()) {
      return 0;
    }
    int shared = 0;
    for (String name : candidate.names()) {
      shared += deal.names().contains(name) ? 1 : 0;
    }
    boolean same = deal.kind() == candidate.kind();
    boolean alike =
        same
            || TRANSFERS.contains(deal.kind()) && TRANSFERS.contains(candidate.kind())
            || COOPERATIONS.contains(deal.kind()) && COOPERATIONS.contains(candidate.kind());
    if (candidate.site()) {
      return same && shared > 0 ? 10 + shared : 0;
    }
    if (!alike || shared == 0 || !candidate.full() && candidate.turnsRound(deal.roles())) {
      return 0;
    }
    boolean all = shared == candidate.names().size() || shared == deal.names().size();
    return shared >= 2 || all && !candidate.full() ? shared * 3 + (same ? 2 : 0) : 0;
  }
}
