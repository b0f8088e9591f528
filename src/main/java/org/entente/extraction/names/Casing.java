package org.entente.extraction.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.text.Sentence;
import org.entente.extraction.text.Token;

/** What a story's use of capitals as a whole says of single ones. */
final class Casing {
  private Casing() {}

  /** Words that the story writes without a capital more often than with one. */
  static Set<String> seenLower(List<Sentence> sentences) {
    Map<String, Integer> balance = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (int at = 0; at < sentence.tokens().size(); at++) {
        Token token = sentence.tokens().get(at);
        boolean opening = CapitalRuns.opens(sentence.tokens(), at);
        if (token.isWord() && !(opening && token.isCapitalised())) {
          balance.merge(token.lower(), token.isCapitalised() ? -1 : 1, Integer::sum);
        }
      }
    }
    Set<String> seen = new HashSet<>();
    balance.forEach((word, more) -> addIf(more > 0, word, seen));
    return seen;
  }

  private static void addIf(boolean wanted, String word, Set<String> words) {
    if (wanted) {
      words.add(word);
    }
  }

  /** Whether a sentence is a headline in which every word has a capital. */
  static boolean isTitleCase(Sentence sentence) {
    if (sentence.tokens().get(sentence.tokens().size() - 1).text().equals(".")) {
      return false;
    }
    long long_ =
        sentence.tokens().stream().filter(t -> t.isWord() && t.text().length() > 3).count();
    long capitals =
        sentence.tokens().stream()
            .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalised())
            .count();
    return long_ >= 4 && capitals * 10 >= long_ * 7;
  }
}
