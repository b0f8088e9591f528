package org.entente.extraction.deals;

import java.util.Map;
import org.entente.evidence.ArrangementKind;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.WordSet;

/**
 * Tells a stake from the whole, and a plant from a company: who takes a majority, or all the
 * shares, takes the company; who is sold without a name of its own, and makes things, is a plant.
 */
final class Whole {
  private static final int BEFORE = 4;
  private static final double HALF = 50;
  private static final int MORE = 4;
  private final Map<ArrangementKind, WordSet> topics;
  private final WordSet majority;
  private final WordSet plants;
  private final WordSet stakes;

  Whole(Cues cues, Map<ArrangementKind, WordSet> topics) {
    this.topics = topics;
    plants = cues.set("plants_sold");
    stakes = cues.set("stakes_sold");
    majority = cues.set("majority");
  }

  ArrangementKind kind(ArrangementKind stated, Passage passage, int at, Arguments arguments) {
    if (stated == ArrangementKind.ACQUISITION && arguments.things().areOnly(plants)) {
      return ArrangementKind.PLANT_SALE;
    }
    if (stated == ArrangementKind.ACQUISITION && arguments.things().areOnly(stakes)) {
      return kind(ArrangementKind.STAKE, passage, at, arguments);
    }
    if (stated == ArrangementKind.OTHER) {
      return topic(passage, at, arguments.end());
    }
    if (stated != ArrangementKind.STAKE) {
      return stated;
    }
    int to = Math.min(passage.size(), Math.max(arguments.things().head() + 2, at + 4));
    for (int i = Math.max(0, at - BEFORE); i < to; i++) {
      if (i > at && majority.lengthAt(passage.units(), i) > 0
          || i > at && percent(passage, i) > HALF) {
        return ArrangementKind.ACQUISITION;
      }
    }
    return stated;
  }

  private ArrangementKind topic(Passage passage, int from, int to) {
    for (int at = from; at < Math.min(passage.size(), to + MORE); at++) {
      for (Map.Entry<ArrangementKind, WordSet> topic : topics.entrySet()) {
        if (topic.getValue().lengthAt(passage.units(), at) > 0) {
          return topic.getKey();
        }
      }
    }
    return ArrangementKind.OTHER;
  }

  private static double percent(Passage passage, int at) {
    boolean percent =
        at + 1 < passage.size()
            && passage.unit(at).isNumber()
            && passage.unit(at + 1).lower().matches("%|percent|per");
    if (!percent) {
      return 0;
    }
    try {
      return Double.parseDouble(passage.unit(at).text());
    } catch (NumberFormatException notPlain) {
      return 0;
    }
  }
}
