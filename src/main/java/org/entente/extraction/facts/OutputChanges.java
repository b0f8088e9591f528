package org.entente.extraction.facts;

import java.util.HashMap;
import java.util.Map;
import org.entente.extraction.passages.Cues;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.phrases.WordSet;

/**
 * Finds that less is made than before by comparing the numbers a clause gives, never by a word for
 * falling alone: `from 6.8 to 10 billion` is no decline.
 */
final class OutputChanges {
  private static final int REACH = 24;
  private final WordSet outputs;
  private final WordSet fewer;
  private final WordSet falls;
  private final WordSet products;

  OutputChanges(Cues cues) {
    outputs = cues.set("outputs");
    fewer = cues.set("fewer");
    falls = cues.set("falls");
    products = cues.set("products");
  }

  /**
   * A decline.
   *
   * @param values {@code unitsBefore} and {@code unitsAfter} as far as the story gives them
   */
  record Decline(int from, int to, Map<String, Object> values) {}

  /** The decline of output that a sentence states, or null. */
  Decline in(Passage passage) {
    for (int at = 0; at < passage.size(); at++) {
      if (outputs.lengthAt(passage.units(), at) > 0 || countsProducts(passage, at + 1)) {
        Decline decline = from(passage, at);
        if (decline != null) {
          return decline;
        }
      }
    }
    return null;
  }

  /** `The yard completed 34 vessels`: what a plant is said to count is what it makes. */
  private boolean countsProducts(Passage passage, int at) {
    return passage.plant() != null
        && at + 1 < passage.size()
        && number(passage, at) != null
        && products.lengthAt(passage.units(), at + 1) > 0;
  }

  private Decline from(Passage passage, int output) {
    Long first = null;
    int limit = Math.min(passage.size(), output + REACH);
    boolean falling = false;
    for (int at = output + 1; at < limit; at++) {
      Unit unit = passage.unit(at);
      if (unit.is(".") || unit.is(";")) {
        return null;
      }
      falling |= falls.lengthAt(passage.units(), at) > 0;
      int less = fewer.lengthAt(passage.units(), at);
      if (less > 0 && first != null) {
        return decline(output, at + less, first, null);
      }
      Long number = number(passage, at);
      if (number == null) {
        continue;
      }
      if (isPercent(passage, at)) {
        if (falling) {
          return decline(output, at + 2, null, null);
        }
      } else if (first == null) {
        first = number;
      } else {
        boolean toIsFirst = falling && at > 0 && passage.unit(at - 1).is("from");
        long before = toIsFirst ? number : first;
        long after = toIsFirst ? first : number;
        return after < before ? decline(output, at + 1, before, after) : null;
      }
    }
    return null;
  }

  private static Decline decline(int from, int to, Long before, Long after) {
    Map<String, Object> values = new HashMap<>();
    if (before != null) {
      values.put("unitsBefore", before);
    }
    if (after != null) {
      values.put("unitsAfter", after);
    }
    return new Decline(from, to, values);
  }

  private static boolean isPercent(Passage passage, int at) {
    if (at + 1 >= passage.size()) {
      return false;
    }
    String next = passage.unit(at + 1).lower();
    return next.equals("%") || next.equals("percent") || next.equals("per");
  }

  /** A count of things; null for years, money and what is no number. */
  private static Long number(Passage passage, int at) {
    Unit unit = passage.unit(at);
    String digits = unit.text().replace(",", "");
    if (!unit.isNumber() || unit.isMoney() || !digits.matches("\\d{1,12}(\\.\\d{1,3})?")) {
      return null;
    }
    double value = Double.parseDouble(digits);
    boolean year =
        digits.length() == 4 && value >= 1900 && value <= 2100 && !unit.text().contains(",");
    if (year) {
      return null;
    }
    String next = at + 1 < passage.size() ? passage.unit(at + 1).lower() : "";
    double scale = next.equals("million") ? 1e6 : next.equals("billion") ? 1e9 : 1;
    return Math.round(value * scale);
  }
}
