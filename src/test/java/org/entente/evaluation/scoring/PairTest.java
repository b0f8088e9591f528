package org.entente.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How what was annotated and what was found is paired. */
class PairTest {
  @Test
  void theBestPairIsTakenFirstAndNothingStandsTwice() {
    Pair best = new Pair(0.9, 0, 1);
    Pair left = new Pair(0.5, 1, 0);
    assertEquals(
        List.of(best, left),
        Pair.oneToOne(List.of(new Pair(0.8, 0, 0), left, best, new Pair(0.6, 1, 1))));
  }

  @Test
  void ofEqualPairsTheLastIsTaken() {
    assertEquals(
        List.of(new Pair(0.5, 1, 1), new Pair(0.5, 0, 0)),
        Pair.oneToOne(List.of(new Pair(0.5, 0, 0), new Pair(0.5, 1, 0), new Pair(0.5, 1, 1))));
  }

  @Test
  void quotesMeetIfTheyShareHalfOfTheShorterOne() {
    String text = "The company 🚢 was open to a deal.";
    Span whole = Span.of("The company 🚢 was open to a deal.", text);
    assertEquals(1, whole.shared(Span.of("🚢 was open", text)));
    assertEquals(0.5, Span.of("open", text).shared(Span.of("en to", text)));
    assertEquals(0, whole.shared(Span.of("nowhere", text)));
    assertEquals(12, Span.of("🚢", text).start());
    assertEquals(13, Span.of("🚢", text).end());
  }
}
