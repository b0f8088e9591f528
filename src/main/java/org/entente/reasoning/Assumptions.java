package org.entente.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Document;
import org.entente.evidence.Fact;
import org.entente.evidence.Quote;
import org.entente.evidence.ReadBy;

/** Names what an answer rests on that no quote supports. */
final class Assumptions {
  private Assumptions() {}

  static List<String> of(Verdicts.Verdict verdict, Casefile casefile) {
    Set<String> found = new LinkedHashSet<>();
    found.add("it goes as such arrangements go: " + verdict.prior().referenceClass());
    if (verdict.stage().rule().isEmpty()) {
      found.add("it is no more than a rumour, for nothing says how far it has got");
    }
    Set<Document> undated = new LinkedHashSet<>();
    for (Fact fact : casefile.facts()) {
      boolean bears = fact.arrangement().equals(verdict.arrangement().id());
      if (bears && fact.on() == null) {
        fact.quotes().stream()
            .map(Quote::document)
            .filter(document -> document.publishedOn() == null)
            .forEach(undated::add);
      }
    }
    for (Document document : undated) {
      found.add(
          "document %s, which bears no date, was published on %s"
              .formatted(document.id(), casefile.asOf()));
    }
    List<Fact> weighed = weighed(verdict, casefile);
    weighed.stream()
        .filter(Fact::secondHand)
        .filter(fact -> !fact.speaker().name().isEmpty())
        .forEach(fact -> found.add(fact.speaker().name() + " is rightly reported"));
    if (weighed.stream().anyMatch(fact -> fact.readBy() == ReadBy.LLM)) {
      found.add("the language model has rightly understood the words that it quotes");
    }
    return new ArrayList<>(found);
  }

  /** The facts of the reasons that count, in the order of the reasons. */
  private static List<Fact> weighed(Verdicts.Verdict verdict, Casefile casefile) {
    return verdict.pooled().reasons().stream()
        .filter(reason -> reason.counted().thousandths() != 0)
        .flatMap(reason -> reason.facts().stream())
        .map(casefile::fact)
        .toList();
  }
}
