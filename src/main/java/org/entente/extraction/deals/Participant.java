package org.entente.extraction.deals;

import org.entente.extraction.names.Entity;

/**
 * One who takes part in a deal.
 *
 * @param name the entity's, or that of a part of it which is sold by the whole
 */
record Participant(Entity entity, String name) {
  boolean same(Participant other) {
    return name.equals(other.name);
  }
}
