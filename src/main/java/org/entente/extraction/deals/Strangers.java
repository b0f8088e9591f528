package org.entente.extraction.deals;

import java.util.Set;
import org.entente.evidence.Standing;
import org.entente.extraction.names.Entity;
import org.entente.extraction.names.EntityKind;
import org.entente.extraction.passages.Clause;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;

/** Tells whether a clause speaks of companies, or people of theirs, that have no part in a deal. */
public final class Strangers {
  private static final Set<EntityKind> UNSURE = Set.of(EntityKind.UNKNOWN);

  private Strangers() {}

  /**
   * Whether a clause, with what leads up to it, names a company without a part in the deal, and
   * none that has one.
   */
  public static boolean have(Passage passage, Clause clause, Deal deal) {
    boolean stranger = false;
    boolean whole = clause.parent() >= 0;
    for (int at = whole ? 0 : clause.from(); at < clause.to(); at++) {
      Unit unit = passage.unit(at);
      if (!whole && !passage.together(at, clause.from()) || unit.entity() == null) {
        continue;
      }
      if (!unit.entity().isPlace() && deal.involves(unit.entity())) {
        return false;
      }
      stranger |= isOfAnother(unit.entity(), at == passage.clauseAt(at).from());
    }
    return stranger;
  }

  /** Whether an entity is a company, or of one; a bare name only where it opens the clause. */
  private static boolean isOfAnother(Entity entity, boolean opens) {
    if (UNSURE.contains(entity.kind())) {
      return opens;
    }
    if (entity.isPerson()) {
      Entity body = entity.affiliation();
      return body != null && body.mayBeParty() || opens && isUnknown(entity);
    }
    return entity.kind() == EntityKind.ORGANISATION;
  }

  /** Whether a story has not said who somebody is: no office, and but one name. */
  public static boolean isUnknown(Entity person) {
    return person.office().isEmpty()
        && person.standing() == Standing.OTHER
        && !person.name().contains(" ");
  }
}
