package org.entente.extraction.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways to put what a pattern catches: its words in some of their forms, its slots filled, its gaps
 * closed. The same ones each time.
 */
public final class Realisations {
  /** Steps through the members of each place, so that neighbours do not repeat each other. */
  private static final int STRIDE = 7;

  private Realisations() {}

  /** Up to so many different ones, masked as {@link Masked} does it. */
  public static List<List<String>> of(Pattern pattern, int most) {
    List<List<String>> found = new ArrayList<>();
    for (int turn = 0; turn < 2 * most && found.size() < most; turn++) {
      List<String> words = new ArrayList<>();
      int place = 0;
      for (Element element : pattern.elements()) {
        words.addAll(words(element, turn, ++place));
      }
      if (!words.isEmpty() && !found.contains(words)) {
        found.add(words);
      }
    }
    return found;
  }

  private static List<String> words(Element element, int turn, int place) {
    if (element instanceof Element.Slot slot) {
      return slot.optional() && turn % 2 == 1 ? List.of() : List.of(Masked.of(slot.sort()));
    }
    if (!(element instanceof Element.Words words) || words.forbidden()) {
      return List.of();
    }
    if (words.optional() && turn % 2 == 1) {
      return List.of();
    }
    List<List<String>> members = words.set().members();
    return members.isEmpty() ? List.of() : members.get(turn * (STRIDE * place) % members.size());
  }
}
