package org.entente.extraction.deals;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Role;
import org.entente.extraction.passages.Passage;

/**
 * Deals of which but one party is named: who is for sale, and who wants what the story says is for
 * sale.
 */
final class LoneParties {
  private static final int ENOUGH = 3;
  private static final int LEAD = 3;

  /**
   * Adds the deals that words with one party state.
   *
   * @param open words that fit no deal so far
   */
  void add(List<Deal> deals, List<Candidate> open, List<Passage> passages) {
    List<Deal> found = new ArrayList<>();
    for (Candidate candidate : open) {
      if (candidate.alone() && !DealFinder.mention(deals, candidate)) {
        Deal deal = Fitting.best(found, candidate);
        if (deal == null) {
          found.add(new Deal(candidate));
        } else {
          deal.add(candidate);
        }
      }
    }
    found.removeIf(deal -> deal.weight() < ENOUGH && !leads(deal, passages));
    deals.addAll(found);
  }

  /** Whether a deal stands in the headline or the first sentences. */
  private static boolean leads(Deal deal, List<Passage> passages) {
    int text = 0;
    while (text < passages.size() && passages.get(text).isHeading()) {
      text++;
    }
    int last = text + LEAD;
    return deal.passages().stream().anyMatch(passage -> passage < last);
  }
}
