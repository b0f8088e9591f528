package org.entente.extraction.facts;

import java.util.HashSet;
import java.util.Set;
import org.entente.evidence.FactKind;
import org.entente.evidence.Relationship;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.names.Entity;
import org.entente.extraction.passages.Context;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.passages.SubjectFinder;
import org.entente.extraction.phrases.Hit;

/** Tells shares that one party holds in another from those of others, or of a later day. */
final class Holdings {
  private static final Set<String> SHARES =
      Set.of("shares", "stake", "stakes", "holding", "shareholding");
  private static final int NEAR = 4;
  private final SubjectFinder subjects;

  Holdings(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /** Whether a holder will not part with shares, which denies nothing in a party's name. */
  static boolean isKept(FactKind kind, Passage passage, Hit<FactPhrase> hit) {
    if (!kind.word().equals("plan")) {
      return false;
    }
    for (int at = hit.from(); at < Math.min(passage.size(), hit.to() + NEAR); at++) {
      if (SHARES.contains(passage.unit(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether words of a shareholding tell of no bond between the parties of a deal. */
  boolean isElsewhere(
      FactPhrase phrase, Passage passage, Hit<FactPhrase> hit, Context context, Deal deal) {
    boolean shares = phrase.values().containsValue(Relationship.Form.SHAREHOLDING);
    if (!shares || deal == null) {
      return false;
    }
    if (context.future() || context.hypothetical()) {
      return true;
    }
    int holder = subjects.subjectOf(passage, hit.from(), entity -> !entity.isPlace());
    if (holder >= 0 && !deal.involves(passage.unit(holder).entity())) {
      return true;
    }
    Set<Entity> parties = new HashSet<>();
    for (int at = 0; at < passage.size(); at++) {
      Entity entity = passage.unit(at).entity();
      if (entity != null && !entity.isPerson() && deal.involves(entity)) {
        parties.add(entity);
      }
    }
    return parties.size() < 2;
  }
}
