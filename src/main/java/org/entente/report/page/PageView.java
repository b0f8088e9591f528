package org.entente.report.page;

import java.util.ArrayList;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.report.page.Citations.Span;
import org.entente.report.words.Figures;
import org.entente.report.words.Naming;

/**
 * A page.
 *
 * @param heading what it is
 * @param fingerprint the first characters of the rulebook's digest; {@code rulebook} is the whole
 * @param fullWorkings whether it explains a single answer to the last factor
 * @param spans everything quoted, for styles that light up what a link leads to
 */
record PageView(
    String heading,
    String asOf,
    String horizon,
    String scale,
    String engine,
    String fingerprint,
    String rulebook,
    boolean fullWorkings,
    List<ArrangementView> arrangements,
    List<FactView> context,
    List<StoryView> stories,
    List<Span> spans) {
  private static final int SHORT_FINGERPRINT = 12;

  /** The whole answer with its stories. */
  static PageView report(Answer answer) {
    String heading = Figures.count(answer.assessments().size(), "possible arrangement");
    return of(answer, answer.assessments(), new Citations(answer, true), heading, false);
  }

  /** One assessment to the last factor, without the stories. */
  static PageView explanation(Answer answer, Assessment assessment) {
    String heading = "Why the answer is what it is";
    return of(answer, List.of(assessment), new Citations(answer, false), heading, true);
  }

  boolean anyArrangements() {
    return !arrangements.isEmpty();
  }

  boolean anyContext() {
    return !context.isEmpty();
  }

  boolean anyStories() {
    return !stories.isEmpty();
  }

  boolean isOverview() {
    return !fullWorkings && anyArrangements();
  }

  private static PageView of(
      Answer answer,
      List<Assessment> assessments,
      Citations citations,
      String heading,
      boolean alone) {
    List<ArrangementView> arrangements = new ArrayList<>();
    for (Assessment one : assessments) {
      arrangements.add(
          ArrangementView.of(answer, one, answer.assessments().indexOf(one) + 1, citations));
    }
    List<FactView> context =
        alone
            ? List.of()
            : answer.context().stream().map(fact -> FactView.of(fact, citations)).toList();
    List<StoryView> stories =
        alone
            ? List.of()
            : answer.documents().stream().map(read -> StoryView.of(read, citations)).toList();
    String rulebook = answer.rulebookFingerprint();
    return new PageView(
        heading,
        Figures.day(answer.asOf()),
        Figures.day(answer.horizon()),
        Naming.ofScale(answer.scale()),
        answer.engineVersion(),
        rulebook.substring(0, Math.min(SHORT_FINGERPRINT, rulebook.length())),
        rulebook,
        alone,
        List.copyOf(arrangements),
        context,
        stories,
        answer.documents().stream()
            .filter(read -> !alone)
            .flatMap(read -> citations.spans(read).stream())
            .toList());
  }
}
