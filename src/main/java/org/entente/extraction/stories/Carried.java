package org.entente.extraction.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.names.NameTrail;
import org.entente.extraction.text.Sentence;

/** The names that a story carries on from one paragraph to those after it. */
final class Carried {
  /** A name that has not been heard of for so many paragraphs carries nothing on. */
  private static final int REACH = 20;

  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<Set<String>> over = new ArrayList<>();

  Carried(List<List<Sentence>> paragraphs, NameTrail trail) {
    Map<String, List<Integer>> places = new HashMap<>();
    Set<String> sure = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      counts.add(new HashMap<>());
      over.add(new HashSet<>());
      for (Sentence sentence : paragraphs.get(i)) {
        Set<String> words = new HashSet<>();
        for (NameTrail.Mark mark : trail.of(sentence)) {
          words.add(mark.word());
          if (mark.sure()) {
            sure.add(mark.word());
          }
        }
        for (String word : words) {
          counts.get(i).merge(word, 1, Integer::sum);
          places.computeIfAbsent(word, first -> new ArrayList<>(2)).add(i);
        }
      }
    }
    counts.forEach(words -> words.keySet().retainAll(sure));
    sure.forEach(word -> lay(word, places.get(word)));
  }

  private void lay(String word, List<Integer> places) {
    for (int k = 1; k < places.size(); k++) {
      if (places.get(k) - places.get(k - 1) <= REACH) {
        for (int at = places.get(k - 1) + 1; at <= places.get(k); at++) {
          over.get(at).add(word);
        }
      }
    }
  }

  /**
   * Whether a name that leads on either side stands both before and from a paragraph on. What is
   * named in passing on both sides, a president or an adviser, may be named by two stories.
   */
  boolean leadOver(int paragraph) {
    Set<String> words = over.get(paragraph);
    if (words.isEmpty()) {
      return false;
    }
    int from = paragraph - 1;
    while (from > Math.max(0, paragraph - REACH) && !over.get(from).isEmpty()) {
      from--;
    }
    int to = paragraph + 1;
    while (to < Math.min(counts.size(), paragraph + REACH) && !over.get(to).isEmpty()) {
      to++;
    }
    return leads(words, from, paragraph) || leads(words, paragraph, to);
  }

  private boolean leads(Set<String> words, int from, int to) {
    Map<String, Integer> sums = new HashMap<>();
    for (int at = from; at < to; at++) {
      counts.get(at).forEach((word, count) -> sums.merge(word, count, Integer::sum));
    }
    int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return words.stream().anyMatch(word -> sums.getOrDefault(word, 0) * 2 >= most);
  }
}
