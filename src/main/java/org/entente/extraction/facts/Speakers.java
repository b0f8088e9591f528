package org.entente.extraction.facts;

import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;
import org.entente.extraction.deals.Deal;
import org.entente.extraction.names.Entity;
import org.entente.extraction.names.EntityKind;
import org.entente.extraction.passages.Attribution;

/** Who says a fact, as the dossier puts it. */
final class Speakers {
  private Speakers() {}

  static Speaker of(Attribution attribution, Deal deal) {
    if (attribution == null) {
      return Speaker.STORY;
    }
    Entity entity = attribution.entity();
    if (entity == null) {
      return nameless(attribution);
    }
    if (entity.kind() == EntityKind.OUTLET) {
      return new Speaker(entity.name(), "", "", Standing.OUTLET);
    }
    boolean principal = deal != null && deal.involves(entity);
    if (entity.isPerson()) {
      Entity body = entity.affiliation();
      return new Speaker(
          entity.name(),
          entity.office(),
          body == null ? "" : body.name(),
          standing(entity, principal));
    }
    return new Speaker(entity.name(), "", entity.name(), standing(entity, principal));
  }

  private static Standing standing(Entity entity, boolean principal) {
    Standing own = entity.standing();
    boolean speaksFor = own == Standing.PRINCIPAL || own == Standing.OTHER;
    if (principal && speaksFor) {
      return Standing.PRINCIPAL;
    }
    return own == Standing.PRINCIPAL ? Standing.OTHER : own;
  }

  private static Speaker nameless(Attribution attribution) {
    Standing standing =
        switch (attribution.source()) {
          case INSIDER -> Standing.INSIDER;
          case ANALYST -> Standing.ANALYST;
          case OFFICIAL -> Standing.GOVERNMENT;
          case UNION -> Standing.UNION;
          case PARTIES -> Standing.PRINCIPAL;
          case OUTLET, NAMED -> Standing.OUTLET;
          case OTHER -> Standing.OTHER;
        };
    return new Speaker(attribution.words(), "", "", standing);
  }
}
