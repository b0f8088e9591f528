package org.entente.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.assessment.StageFinding;
import org.entente.evidence.Stage;
import org.entente.reasoning.rules.Conclusion;
import org.entente.reasoning.rules.Ends;
import org.entente.reasoning.rules.Rule;
import org.entente.reasoning.rules.RuleBase;

/**
 * Settles on a stage. The furthest progress stands, unless an end or a completion is not older than
 * it; an arrangement of which nothing has been heard for too long has expired.
 */
final class Stages {
  private final RuleBase rules;
  private final Casefile casefile;

  /** One rule's conclusion on the stage, and the age of the newest fact it rests on. */
  private record Sign(Rule rule, Conclusion conclusion, long days) {
    Stage stage() {
      return rule.stage();
    }

    boolean ends() {
      return stage().compareTo(Stage.COMPLETED) >= 0;
    }
  }

  private static final Comparator<Sign> FURTHEST_THEN_NEWEST =
      Comparator.comparing(Sign::stage)
          .thenComparing(Comparator.comparingLong(Sign::days).reversed())
          .thenComparing(sign -> sign.rule().id(), Comparator.reverseOrder())
          .thenComparing(
              sign -> String.join(" ", sign.conclusion().facts()), Comparator.reverseOrder());

  private static final Comparator<Sign> NEWEST_THEN_FURTHEST =
      Comparator.comparingLong(Sign::days).reversed().thenComparing(FURTHEST_THEN_NEWEST);

  Stages(RuleBase rules, Casefile casefile) {
    this.rules = rules;
    this.casefile = casefile;
  }

  /**
   * The stage of one arrangement.
   *
   * @param conclusions all that rules concluded of it
   * @param silentDays days since anything was heard of it
   */
  StageFinding settle(List<Conclusion> conclusions, long silentDays) {
    List<Sign> signs =
        conclusions.stream().flatMap(conclusion -> sign(conclusion).stream()).toList();
    Optional<Sign> winner = winner(signs);
    if (winner.isEmpty()) {
      return new StageFinding(Stage.RUMOUR, "", "nothing says how far it has got", List.of(), null);
    }
    Sign sign = winner.get();
    List<Sign> others = signs.stream().filter(s -> s.stage() != sign.stage()).toList();
    Stage runnerUp = winner(others).map(Sign::stage).orElse(null);
    Integer patience = casefile.rulebook().pooling().silence().get(sign.stage());
    if (patience != null && silentDays > patience) {
      String summary =
          "it was %s, but nothing has been heard for %d days"
              .formatted(sign.stage().spoken(), silentDays);
      return new StageFinding(
          Stage.EXPIRED, sign.rule().id(), summary, sign.conclusion().facts(), sign.stage());
    }
    return new StageFinding(
        sign.stage(), sign.rule().id(), sign.rule().summary(), sign.conclusion().facts(), runnerUp);
  }

  private static Optional<Sign> winner(List<Sign> signs) {
    Optional<Sign> progress = signs.stream().filter(sign -> !sign.ends()).max(FURTHEST_THEN_NEWEST);
    Optional<Sign> end = signs.stream().filter(Sign::ends).max(NEWEST_THEN_FURTHEST);
    if (end.isPresent() && progress.isPresent()) {
      return end.get().days() <= progress.get().days() ? end : progress;
    }
    return end.or(() -> progress);
  }

  private Optional<Sign> sign(Conclusion conclusion) {
    return rules
        .rule(conclusion.rule())
        .filter(rule -> rule.ends() == Ends.STAGE)
        .map(rule -> new Sign(rule, conclusion, newest(conclusion)));
  }

  private long newest(Conclusion conclusion) {
    return conclusion.facts().stream()
        .mapToLong(id -> casefile.days(casefile.fact(id)))
        .min()
        .orElse(0);
  }
}
