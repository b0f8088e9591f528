package org.entente.reasoning.rules.joining;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.reasoning.rules.Conclusion;

/** Conclusions that hold, each as long as one of the ways in which it was reached does. */
final class Standing {
  private final TreeMap<Conclusion, Integer> ways = new TreeMap<>();

  void add(List<Conclusion> conclusions) {
    for (Conclusion conclusion : conclusions) {
      Integer before = ways.get(conclusion);
      ways.put(conclusion, before == null ? 1 : before + 1);
    }
  }

  void remove(List<Conclusion> conclusions) {
    for (Conclusion conclusion : conclusions) {
      int left = ways.get(conclusion) - 1;
      if (left == 0) {
        ways.remove(conclusion);
      } else {
        ways.put(conclusion, left);
      }
    }
  }

  /** All of them, sorted; what changes later changes nothing in it. */
  Set<Conclusion> now() {
    return Collections.unmodifiableSet(new TreeSet<>(ways.navigableKeySet()));
  }
}
