package org.entente.extraction.llm;

import java.util.List;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Family;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.evidence.Statement;

/** Compares a claim with what is known of the same words, which counts more. */
record Likeness(List<Fact> known) {
  /** Whether a claim adds something. */
  Fate of(Fact claimed) {
    List<Fact> ofTheseWords = known.stream().filter(fact -> share(fact, claimed)).toList();
    if (ofTheseWords.stream().anyMatch(fact -> contradict(fact, claimed))) {
      return Fate.CONTRADICTED;
    }
    return ofTheseWords.stream().anyMatch(fact -> same(fact, claimed))
        ? Fate.READ_ALREADY
        : Fate.KEPT;
  }

  private static boolean share(Fact one, Fact other) {
    return one.quotes().stream()
        .anyMatch(quote -> other.quotes().stream().anyMatch(another -> overlap(quote, another)));
  }

  private static boolean overlap(Quote one, Quote other) {
    return one.document().equals(other.document())
        && one.start() < other.end()
        && other.start() < one.end();
  }

  /** Of words that a rule has understood a model's untyped statement says nothing more. */
  private static boolean same(Fact fact, Fact claimed) {
    boolean alike = fact.family() == claimed.family() && fact.family() != Family.OTHER;
    return FactKind.of(fact) == FactKind.of(claimed)
        || claimed instanceof Statement
        || alike && fact.arrangement().equals(claimed.arrangement());
  }

  private static boolean contradict(Fact fact, Fact claimed) {
    return fact.arrangement().equals(claimed.arrangement())
        && fact.polarity() != claimed.polarity()
        && fact.polarity() != Polarity.NEUTRAL
        && claimed.polarity() != Polarity.NEUTRAL;
  }
}
