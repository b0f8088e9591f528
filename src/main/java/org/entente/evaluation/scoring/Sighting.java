package org.entente.evaluation.scoring;

import java.util.List;
import org.entente.assessment.GradedFact;
import org.entente.evaluation.annotation.AnnotatedEvidence;
import org.entente.evidence.Fact;

/**
 * Evidence of one side with the place of its words.
 *
 * @param what the annotated evidence, or the fact that was found
 * @param family word of its type
 * @param span where its words stand first
 * @param quote its words
 */
record Sighting<T>(T what, String family, String polarity, Span span, String quote) {
  static List<Sighting<AnnotatedEvidence>> annotated(List<AnnotatedEvidence> all, String text) {
    return all.stream()
        .map(e -> new Sighting<>(e, e.type(), e.polarity(), Span.of(e.quote(), text), e.quote()))
        .toList();
  }

  /** Facts by their first quotes; what no quote supports is no evidence. */
  static List<Sighting<Fact>> found(List<GradedFact> facts, String text) {
    return facts.stream()
        .map(GradedFact::fact)
        .filter(fact -> !fact.hypothetical())
        .map(fact -> found(fact, text))
        .toList();
  }

  private static Sighting<Fact> found(Fact fact, String text) {
    String quote = fact.quotes().get(0).exact();
    return new Sighting<>(
        fact, fact.family().word(), fact.polarity().word(), Span.of(quote, text), quote);
  }

  boolean isOther() {
    return family.equals("other");
  }
}
