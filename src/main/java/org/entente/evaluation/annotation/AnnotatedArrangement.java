package org.entente.evaluation.annotation;

import java.util.List;

/**
 * An arrangement that a story speaks of.
 *
 * @param parties their names, as the story puts them
 * @param kind word of the kind, as written; one that is not known is reported, and never found
 * @param stage word of the stage, likewise
 */
public record AnnotatedArrangement(
    List<String> parties, String kind, String stage, List<AnnotatedEvidence> evidence) {
  public AnnotatedArrangement {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
