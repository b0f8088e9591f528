package org.entente.extraction.facts;

import org.entente.evidence.FactKind;
import org.entente.extraction.names.EntityKind;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Hit;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.phrases.WordSet;

/** Tells the approval of a party's own board or owners from that of an authority. */
final class OwnBodies {
  private static final int REACH = 8;
  private final WordSet bodies;
  private final WordSet authorities;

  OwnBodies(Cues cues) {
    bodies = cues.set("own_bodies");
    authorities = cues.set("authority_words");
  }

  /** Whether an approval is one that a board, owners or creditors give, and no authority. */
  boolean isByThem(FactKind kind, Passage passage, Hit<FactPhrase> hit) {
    if (!kind.word().equals("approval")) {
      return false;
    }
    boolean own = false;
    int from = Math.max(passage.clauseAt(hit.from()).from(), hit.from() - REACH);
    for (int at = from; at < Math.min(passage.size(), hit.to() + REACH / 2); at++) {
      Unit unit = passage.unit(at);
      boolean authority = unit.entity() != null && unit.entity().kind() == EntityKind.AUTHORITY;
      if (authority || authorities.lengthAt(passage.units(), at) > 0) {
        return false;
      }
      own |= bodies.lengthAt(passage.units(), at) > 0;
    }
    return own;
  }
}
