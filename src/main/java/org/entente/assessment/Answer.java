package org.entente.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Document;

/**
 * The assessments of one dossier, and all that is needed to reason them again.
 *
 * @param asOf the day on which the question is asked
 * @param horizon the day by which the arrangements would have to happen
 * @param scale id of the scale that the likelihood words are from, for example {@code phia}
 * @param engineVersion version of the program
 * @param rulebookFingerprint digest of the rulebook's files
 * @param assessments the likeliest first
 * @param context the facts that bear on no arrangement
 */
public record Answer(
    LocalDate asOf,
    LocalDate horizon,
    String scale,
    String engineVersion,
    String rulebookFingerprint,
    List<Document> documents,
    List<Assessment> assessments,
    List<GradedFact> context) {
  public Answer {
    documents = List.copyOf(documents);
    assessments = List.copyOf(assessments);
    context = List.copyOf(context);
  }

  /** A fact by its id, wherever it bears. */
  public Optional<GradedFact> fact(String id) {
    return assessments.stream()
        .flatMap(assessment -> assessment.facts().stream())
        .filter(graded -> graded.fact().id().equals(id))
        .findFirst()
        .or(() -> context.stream().filter(graded -> graded.fact().id().equals(id)).findFirst());
  }
}
