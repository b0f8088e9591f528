package org.entente.evaluation.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether two names may name one party: by a telling word in common, or as initials. */
final class PartyNames {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]");

  /** Words that many names share, and that tell none of them. */
  private static final Set<String> TELLING_NOTHING =
      Set.of(
          ("the of and group inc corp co ltd plc motor motors company corporation limited ag sa se"
                  + " nv holdings holding automobile automotive government council city state new"
                  + " bank")
              .split(" "));

  private PartyNames() {}

  static boolean same(String one, String other) {
    return !Collections.disjoint(words(one), words(other))
        || flat(one).equals(initials(other))
        || flat(other).equals(initials(one));
  }

  /**
   * How well two lists of parties agree: the mean of the shares of each that are in the other; 0 if
   * either share is below a half.
   */
  static double agreement(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    double share = share(some, others);
    double back = share(others, some);
    return share >= 0.5 && back >= 0.5 ? (share + back) / 2 : 0;
  }

  private static double share(List<String> names, List<String> among) {
    long shared =
        names.stream().filter(name -> among.stream().anyMatch(other -> same(name, other))).count();
    return (double) shared / names.size();
  }

  private static Collection<String> words(String name) {
    List<String> all = matches(name.toLowerCase(Locale.ROOT));
    Set<String> telling = new HashSet<>(all);
    telling.removeAll(TELLING_NOTHING);
    return telling.isEmpty() ? all : telling;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : matches(name)) {
      int first = word.codePointAt(0);
      if (Character.isUpperCase(first)) {
        initials.appendCodePoint(first);
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  private static String flat(String name) {
    return NOT_IN_WORDS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static List<String> matches(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
