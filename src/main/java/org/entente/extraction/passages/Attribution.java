package org.entente.extraction.passages;

import java.time.LocalDate;
import java.util.List;
import org.entente.extraction.names.Entity;

/**
 * That somebody says a stretch of a sentence.
 *
 * @param entity who says it, or null if they have no name
 * @param words who says it, as the story puts it, if they have no name
 * @param source what sort of nameless source it is
 * @param via through what it came, nearest first
 * @param secondHand whether it is said to have been said
 * @param on when it was said, or null
 * @param from first unit of what is said
 * @param to unit after the last
 */
public record Attribution(
    Entity entity,
    String words,
    Source source,
    List<String> via,
    boolean secondHand,
    LocalDate on,
    int from,
    int to) {
  /** What sort of source it is. */
  public enum Source {
    NAMED,
    INSIDER,
    ANALYST,
    OUTLET,
    OFFICIAL,
    UNION,
    PARTIES,
    OTHER
  }
}
