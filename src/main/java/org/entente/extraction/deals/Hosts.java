package org.entente.extraction.deals;

import java.util.List;
import org.entente.evidence.Place;
import org.entente.evidence.Role;
import org.entente.evidence.Standing;
import org.entente.extraction.names.Entity;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;

/** Makes a city that is named, or speaks, where a site is spoken of take part as its host. */
public final class Hosts {
  private final Places places;

  public Hosts(Places places) {
    this.places = places;
  }

  public void join(List<Deal> deals, List<Passage> passages) {
    for (Deal deal : deals) {
      if (!deal.isSite()) {
        continue;
      }
      for (int passage : deal.passages()) {
        for (Unit unit : passages.get(passage).units()) {
          Entity host = unit.isName() ? host(unit.entity(), deal.place()) : null;
          if (host != null) {
            deal.join(host, Role.HOST);
          }
        }
      }
    }
  }

  private Entity host(Entity entity, Place site) {
    if (entity.standing() != Standing.CITY) {
      return null;
    }
    if (!entity.isPerson()) {
      return entity;
    }
    Entity city = entity.affiliation();
    boolean there = city != null && city.isPlace() && Places.agree(places.of(city), site);
    return there ? city : null;
  }
}
