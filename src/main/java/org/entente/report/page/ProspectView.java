package org.entente.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.assessment.Assessment;
import org.entente.assessment.Flip;
import org.entente.report.words.Figures;
import org.entente.report.words.Printable;

/** What could still change an answer, and what it takes for granted. */
record ProspectView(
    List<Ask> missing, List<Turn> flips, List<Near> nearMisses, List<String> assumptions) {

  /** Something that would move the answer, and where to. */
  record Turn(String what, LikelihoodView movesTo) {}

  /** A question, the answer that would move most, and where to. */
  record Ask(String what, String supposing, LikelihoodView movesTo) {}

  /** A rule that one condition stopped. */
  record Near(String rule, String summary, String condition) {}

  static ProspectView of(Assessment assessment) {
    return new ProspectView(
        assessment.missing().stream()
            .map(
                one ->
                    new Ask(
                        Printable.line(one.question()),
                        Printable.line(one.supposing()),
                        LikelihoodView.of(one.movesTo())))
            .toList(),
        assessment.flips().stream()
            .map(flip -> turn(changes(flip), LikelihoodView.of(flip.movesTo())))
            .toList(),
        assessment.nearMisses().stream()
            .map(
                one ->
                    new Near(
                        one.rule(), Printable.line(one.summary()), Printable.line(one.condition())))
            .toList(),
        assessment.assumptions().stream().map(Printable::line).toList());
  }

  boolean anyMissing() {
    return !missing.isEmpty();
  }

  boolean anyFlips() {
    return !flips.isEmpty();
  }

  boolean anyNearMisses() {
    return !nearMisses.isEmpty();
  }

  boolean anyAssumptions() {
    return !assumptions.isEmpty();
  }

  private static Turn turn(String what, LikelihoodView movesTo) {
    return new Turn(Printable.line(what), movesTo);
  }

  private static String changes(Flip flip) {
    return Figures.capital(
        flip.changes().stream().map(Flip.Change::summary).collect(Collectors.joining("; and ")));
  }
}
