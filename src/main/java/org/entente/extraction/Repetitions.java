package org.entente.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Document;
import org.entente.evidence.Quote;
import org.entente.extraction.facts.Draft;

/**
 * Makes one fact of what a document says again in the same words, with a quote for each of the
 * first times: to repeat a thing adds nothing to it.
 */
final class Repetitions {
  /** How many places are kept; more would only make reports long. */
  private static final int MOST_PLACES = 5;

  private final Document document;
  private final Map<Said, List<Quote>> quotes = new LinkedHashMap<>();

  /** What is told, by whom, in what words. The first draft that tells it stands for all. */
  private record Said(String arrangement, String exact, Draft draft) {
    private List<Object> told() {
      return List.of(
          arrangement,
          exact,
          draft.kind().word(),
          draft.values(),
          draft.speaker(),
          draft.via(),
          draft.secondHand(),
          draft.modality(),
          String.valueOf(draft.polarity()),
          String.valueOf(draft.on()));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Said said && told().equals(said.told());
    }

    @Override
    public int hashCode() {
      return exact.hashCode();
    }
  }

  /** Takes a fact with the places where it is told. */
  interface Taker {
    void take(Draft draft, String arrangement, List<Quote> quotes);
  }

  Repetitions(Document document) {
    this.document = document;
  }

  void add(Draft draft, String arrangement) {
    Quote quote = Quote.atUnits(document, draft.start(), draft.end());
    Said said = new Said(arrangement, quote.exact(), draft);
    List<Quote> places = quotes.computeIfAbsent(said, first -> new ArrayList<>(1));
    if (places.size() < MOST_PLACES) {
      places.add(quote);
    }
  }

  void each(Taker taker) {
    quotes.forEach((said, where) -> taker.take(said.draft, said.arrangement, where));
  }
}
