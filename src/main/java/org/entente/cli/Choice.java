package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.rulebook.yaml.Nearest;

/** Finds the arrangement that the user means. */
final class Choice {
  private static final String ARRANGEMENT = "ARRANGEMENT";

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
        .map(id -> "did you mean `" + id + "`?")
        .orElseGet(() -> list(all, all));
  }

  private static String list(List<Assessment> all, List<Assessment> meant) {
    return IntStream.range(0, all.size())
        .filter(i -> meant.contains(all.get(i)))
        .mapToObj(
            i ->
                (i + 1)
                    + "  "
                    + all.get(i).arrangement().id()
                    + "  "
                    + all.get(i).arrangement().title())
        .collect(Collectors.joining("\n  ", "choose by number or id:\n  ", ""));
  }
}
