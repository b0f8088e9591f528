package org.entente.extraction.deals;

import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Place;
import org.entente.extraction.names.Entity;
import org.entente.extraction.passages.Passage;

/** Finds where a site will be that a story speaks of without a place in the same words. */
final class Sites {
  private static final int SURE = 2;
  private static final int LEAD = 3;
  private final Places places;

  Sites(Places places) {
    this.places = places;
  }

  /** The sites that one company surely opens, at the place that the story begins with. */
  List<Deal> settle(List<Candidate> open, List<Passage> passages) {
    List<Deal> deals = new ArrayList<>();
    Place place = lead(passages);
    for (Candidate candidate : open) {
      boolean sure = candidate.site() && candidate.weight() >= SURE;
      if (!sure || place.equals(Place.UNKNOWN)) {
        continue;
      }
      Candidate there = candidate.settledIn(place);
      Deal known = Fitting.best(deals, there);
      if (known == null) {
        deals.add(new Deal(there));
      } else {
        known.add(there);
      }
    }
    return deals;
  }

  /** The first place that the headline or the first sentences name. */
  private Place lead(List<Passage> passages) {
    int text = 0;
    for (Passage passage : passages) {
      text += passage.isHeading() ? 0 : 1;
      for (int at = 0; at < passage.size() && text <= LEAD; at++) {
        Entity entity = passage.unit(at).entity();
        if (entity != null && entity.isPlace() && passage.unit(at).isName()) {
          return places.of(entity);
        }
      }
    }
    return Place.UNKNOWN;
  }
}
