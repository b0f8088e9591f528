package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.evidence.Arrangement;
import org.entente.rulebook.yaml.Nearest;

/** Finds the arrangement that the user means. */
final class Choice {
  private static final String ARRANGEMENT = "ARRANGEMENT";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_GUESSED = 4;

  /** Columns of a line of the list, without its margin. */
  private static final int SCREEN = 78;

  private Choice() {}

  /**
   * The one assessment that the words name.
   *
   * @param wanted a number of the table, an id, or a part of an id or title; empty is enough when
   *     there is only one
   * @param file what it was read from, for messages
   */
  static Assessment of(Answer answer, String wanted, String file) throws Refusal {
    List<Assessment> all = answer.assessments();
    if (all.isEmpty()) {
      throw Refusal.unfinished(file, "speaks of no arrangement", "");
    }
    List<Assessment> meant = meant(all, wanted);
    if (meant.size() == 1) {
      return meant.get(0);
    }
    if (wanted.isEmpty()) {
      throw Refusal.usage(
          ARRANGEMENT, "the story speaks of " + all.size() + " arrangements", list(all, all));
    }
    if (!meant.isEmpty()) {
      throw Refusal.usage(
          ARRANGEMENT, "`" + wanted + "` may mean one of " + meant.size(), list(all, meant));
    }
    throw Refusal.usage(
        ARRANGEMENT, "there is no arrangement `" + wanted + "`", guess(all, wanted));
  }

  private static List<Assessment> meant(List<Assessment> all, String wanted) {
    if (wanted.matches("\\d{1,4}")) {
      int number = Integer.parseInt(wanted);
      return number >= 1 && number <= all.size() ? List.of(all.get(number - 1)) : List.of();
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<Assessment> exact =
        all.stream().filter(one -> one.arrangement().id().equalsIgnoreCase(wanted)).toList();
    return exact.size() == 1
        ? exact
        : all.stream()
            .filter(
                one ->
                    one.arrangement().id().toLowerCase(Locale.ROOT).contains(lower)
                        || one.arrangement().title().toLowerCase(Locale.ROOT).contains(lower))
            .toList();
  }

  private static String guess(List<Assessment> all, String wanted) {
    List<String> ids = all.stream().map(one -> one.arrangement().id()).toList();
    return Nearest.to(wanted, ids)
        .or(() -> Nearest.to(wanted, words(all)))
        .map(near -> "did you mean `" + near + "`?")
        .orElseGet(() -> list(all, all));
  }

  /** The words of titles and ids that are long enough to be guessed at. */
  private static Set<String> words(List<Assessment> all) {
    Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    // of two spellings the first stays: that of the title, which the user has seen
    Stream.concat(
            all.stream().map(one -> one.arrangement().title()),
            all.stream().map(one -> one.arrangement().id()))
        .flatMap(NO_WORD::splitAsStream)
        .filter(word -> word.length() >= SHORTEST_GUESSED)
        .forEach(words::add);
    return words;
  }

  private static String list(List<Assessment> all, List<Assessment> meant) {
    return IntStream.range(0, all.size())
        .filter(i -> meant.contains(all.get(i)))
        .mapToObj(i -> line(i + 1, all.get(i).arrangement()))
        .collect(Collectors.joining("\n  ", "choose by number or id:\n  ", ""));
  }

  /** Number, id and title: the title under the id if they are too long for one line. */
  private static String line(int number, Arrangement arrangement) {
    String start = number + "  " + arrangement.id();
    String title = arrangement.title();
    if (start.length() + 2 + title.length() <= SCREEN) {
      return start + "  " + title;
    }
    String margin = " ".repeat((number + "  ").length());
    return start
        + "\n  "
        + margin
        + WordUtils.wrap(title, SCREEN - margin.length(), "\n  " + margin, false);
  }
}
