package org.entente.extraction.facts;

import org.entente.evidence.Standing;
import org.entente.extraction.deals.Places;
import org.entente.extraction.names.Entity;
import org.entente.extraction.names.EntityKind;
import org.entente.extraction.passages.Attribution;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.passages.SubjectFinder;
import org.entente.extraction.phrases.Hit;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.phrases.WordSet;

/** Finds the government, official or authority that a fact tells of. */
final class Bodies {
  private final SubjectFinder subjects;
  private final Places places;
  private final WordSet governing;

  Bodies(SubjectFinder subjects, Places places, WordSet governing) {
    this.subjects = subjects;
    this.places = places;
    this.governing = governing;
  }

  /** Who governs, by name or office; empty if nobody is told of. */
  String body(Hit<FactPhrase> hit, Passage passage) {
    int subject = subjects.subjectOf(passage, hit.to() - 1, Bodies::governs);
    Attribution said = passage.attributionAt(hit.from());
    Entity speaker = said == null ? null : said.entity();
    if (subject < 0) {
      return speaker != null && governs(speaker) ? speaker.name() : officials(hit, passage);
    }
    Entity entity = passage.unit(subject).entity();
    return entity.isPlace() ? places.of(entity).spoken() + " government" : entity.name();
  }

  /** `ministers`, `the mayor`: who governs and has no name. */
  private String officials(Hit<FactPhrase> hit, Passage passage) {
    for (int at = passage.clauseAt(hit.from()).from(); at < hit.to(); at++) {
      int length = governing.lengthAt(passage.units(), at);
      if (length > 0) {
        return passage.unit(at + length - 1).lower();
      }
    }
    return "";
  }

  private static boolean governs(Entity entity) {
    boolean office = entity.standing() == Standing.GOVERNMENT || entity.standing() == Standing.CITY;
    return entity.isPlace() || entity.kind() == EntityKind.AUTHORITY || office;
  }

  static String authority(Passage passage) {
    for (Unit unit : passage.units()) {
      if (unit.isName() && unit.entity().kind() == EntityKind.AUTHORITY) {
        return unit.entity().name();
      }
    }
    return "";
  }
}
