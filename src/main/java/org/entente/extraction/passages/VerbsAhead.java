package org.entente.extraction.passages;

import java.util.List;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.phrases.WordSet;

/**
 * Whether words that seem to open a clause have a verb ahead of them, without which they do not.
 */
final class VerbsAhead {
  private final WordSet auxiliaries;

  VerbsAhead(WordSet auxiliaries) {
    this.auxiliaries = auxiliaries;
  }

  /** `Poe, once the treasurer of Halden, is ...`: words set apart that hold no verb. */
  boolean lackIn(List<Unit> units, int at) {
    if (!units.get(at - 1).is(",") || at < 2 || !units.get(at - 2).isName()) {
      return false;
    }
    int comma = at + 1;
    while (comma < units.size() && !units.get(comma).is(",")) {
      comma++;
    }
    return comma < units.size() && !follow(units.subList(0, comma), at);
  }

  /** Whether a verb stands within reach after a unit. */
  boolean follow(List<Unit> units, int at) {
    for (int i = at + 1; i < Math.min(units.size(), at + 12); i++) {
      Unit unit = units.get(i);
      if (auxiliaries.lengthAt(units, i) > 0
          || unit.lower().endsWith("ed") && unit.lower().length() > 4) {
        return true;
      }
      if (unit.is(".") || unit.is(";")) {
        return false;
      }
    }
    return false;
  }
}
