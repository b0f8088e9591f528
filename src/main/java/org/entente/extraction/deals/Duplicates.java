package org.entente.extraction.deals;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.evidence.Role;

/**
 * Brings together what is one deal under two forms of a name: {@code Pell} and {@code Arvid Pell}.
 */
final class Duplicates {
  private Duplicates() {}

  static void merge(List<Deal> deals) {
    for (int i = 0; i < deals.size(); i++) {
      for (int k = deals.size() - 1; k > i; k--) {
        if (isSame(deals.get(i), deals.get(k))) {
          deals.get(i).take(deals.get(k));
          deals.remove(k);
        }
      }
    }
  }

  private static boolean isSame(Deal one, Deal other) {
    if (one.isSite() || other.isSite() || !Fitting.alike(one.kind(), other.kind())) {
      return false;
    }
    Deal less = one.names().size() <= other.names().size() ? one : other;
    Deal more = less == one ? other : one;
    int met = 0;
    for (Map.Entry<String, Role> party : less.roles().entrySet()) {
      boolean found =
          more.roles().entrySet().stream()
              .anyMatch(
                  known ->
                      agree(known.getValue(), party.getValue())
                          && sameName(known.getKey(), party.getKey()));
      met += found ? 1 : 0;
    }
    return met == less.roles().size() && met >= Math.min(2, more.roles().size());
  }

  private static boolean agree(Role one, Role other) {
    return one == other || one == Role.PARTNER || other == Role.PARTNER;
  }

  /** Whether the words of one name are among those of the other. */
  static boolean sameName(String one, String other) {
    Set<String> words = words(one);
    Set<String> others = words(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
  }
}
