package org.entente.extraction.deals;

import java.util.List;
import java.util.Set;
import org.entente.extraction.names.Entity;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;

/**
 * Leads {@code the deal}, {@code that proposal}, {@code the idea} back to the deal that is meant.
 */
final class Pointing {
  private static final double PER_PARTY = 0.5;
  private static final Set<String> NEAR = Set.of("this", "that", "such");
  private final Frames frames;

  Pointing(Frames frames) {
    this.frames = frames;
  }

  void leadBack(Passage passage, List<Deal> deals) {
    for (int at = 1; at < passage.size(); at++) {
      int length = frames.generic().lengthAt(passage.units(), at);
      String pointer = length == 0 ? "" : pointer(passage, at);
      if (pointer.isEmpty()) {
        continue;
      }
      Deal meant = meant(deals, passage, at, NEAR.contains(pointer));
      if (meant != null) {
        meant.mentionedAt(passage.index(), at, at + length);
      }
    }
  }

  private static String pointer(Passage passage, int at) {
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      String word = passage.unit(back).lower();
      if (Set.of("the", "this", "that", "such", "any").contains(word)) {
        return word;
      }
    }
    return "";
  }

  /** The fitting deal spoken of last, unless the clause is about others. */
  private Deal meant(List<Deal> deals, Passage passage, int unit, boolean near) {
    Deal best = null;
    double most = 0;
    for (Deal deal : deals) {
      double points = deal.recency(passage.index(), unit);
      if (points <= 0 || near && !isNear(deal, passage) || !fits(deal, passage, unit)) {
        continue;
      }
      points += PER_PARTY * parties(deal, passage);
      if (points > most) {
        most = points;
        best = deal;
      }
    }
    boolean several = deals.size() > 1;
    boolean others =
        best != null && several && Strangers.have(passage, passage.clauseAt(unit), best);
    return others ? null : best;
  }

  /** `That proposal` stands for what the same sentence, or the one before, spoke of. */
  private static boolean isNear(Deal deal, Passage passage) {
    return !deal.mentionsIn(passage.index()).isEmpty() || deal.sentencesSince(passage.index()) == 1;
  }

  /** A site that one company opens is no `deal` and no `takeover`. */
  private boolean fits(Deal deal, Passage passage, int unit) {
    return !deal.isSite() || frames.genericOfSites().lengthAt(passage.units(), unit) > 0;
  }

  private static long parties(Deal deal, Passage passage) {
    return passage.units().stream()
        .map(Unit::entity)
        .filter(entity -> isParty(deal, entity))
        .distinct()
        .count();
  }

  private static boolean isParty(Deal deal, Entity entity) {
    return entity != null && deal.involves(entity);
  }
}
