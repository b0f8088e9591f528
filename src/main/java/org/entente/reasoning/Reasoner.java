package org.entente.reasoning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.reasoning.rules.RuleBase;
import org.entente.rulebook.Outcome;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Scale;
import org.entente.rulebook.yaml.Problems;

/** Assesses dossiers by one rulebook. Immutable; threads may share it. */
public final class Reasoner {
  private final Rulebook rulebook;
  private final RuleBase rules;

  private Reasoner(Rulebook rulebook, RuleBase rules) {
    this.rulebook = rulebook;
    this.rules = rules;
  }

  /**
   * A reasoner for a rulebook; nothing, with all problems reported, if a rule is wrong.
   *
   * @param cache folder in which read rules are kept by the rulebook's fingerprint; null for none
   */
  public static Optional<Reasoner> of(Rulebook rulebook, Problems problems, Path cache) {
    return RuleBase.of(rulebook, problems, cache).map(rules -> new Reasoner(rulebook, rules));
  }

  /** A reasoner for a rulebook and its rules, which were read before. */
  public static Reasoner of(Rulebook rulebook, RuleBase rules) {
    return new Reasoner(rulebook, rules);
  }

  /**
   * The assessments of all arrangements of a dossier.
   *
   * @param asOf the day on which it is asked; what was published later is left out
   * @param horizon the day by which the arrangements would have to happen; after {@code asOf}
   */
  public Answer assess(Dossier dossier, LocalDate asOf, LocalDate horizon, Scale scale) {
    Casefile casefile = new Casefile(rulebook, dossier, asOf);
    Verdicts verdicts = new Verdicts(rulebook, rules, scale, asOf, horizon);
    List<Assessment> assessments = new ArrayList<>();
    Map<String, Verdicts.Verdict> now = verdicts.of(casefile, outcome(casefile));
    NearMisses nearMisses = new NearMisses(rules, rulebook, casefile, now.values());
    try (Deliberation deliberation = Deliberation.ofWhatIfs(rules)) {
      WhatIfs whatIfs =
          new WhatIfs(
              casefile,
              verdicts,
              deliberation,
              WhatIfs.withoutEach(casefile, verdicts, deliberation));
      now.values()
          .forEach(
              verdict ->
                  assessments.add(assessment(verdict, casefile, whatIfs, nearMisses, horizon)));
    }
    assessments.sort(
        Comparator.comparing(Assessment::total, Comparator.reverseOrder())
            .thenComparing(assessment -> assessment.arrangement().id()));
    return new Answer(
        asOf,
        horizon,
        scale.id(),
        EngineVersion.current(),
        rulebook.fingerprint(),
        casefile.documents(),
        assessments,
        graded(casefile, ""));
  }

  private Deliberation.Outcome outcome(Casefile casefile) {
    try (Deliberation deliberation = new Deliberation(rules)) {
      return deliberation.over(casefile);
    }
  }

  private Assessment assessment(
      Verdicts.Verdict verdict,
      Casefile casefile,
      WhatIfs whatIfs,
      NearMisses nearMisses,
      LocalDate horizon) {
    Arrangement arrangement = verdict.arrangement();
    Outcome outcome = rulebook.outcomes().get(arrangement.kind());
    return new Assessment(
        arrangement,
        verdict.stage(),
        Wording.question(outcome, arrangement, horizon),
        outcome.resolution(),
        verdict.likelihood(),
        verdict.confidence(),
        Priors.baseRate(verdict.prior()),
        verdict.pooled().start(),
        verdict.pooled().reasons(),
        verdict.pooled().clamp(),
        verdict.pooled().total(),
        graded(casefile, arrangement.id()),
        whatIfs.missing(verdict),
        whatIfs.flips(verdict),
        nearMisses.of(arrangement),
        Assumptions.of(verdict, casefile));
  }

  private static List<GradedFact> graded(Casefile casefile, String arrangement) {
    return casefile.facts().stream()
        .filter(fact -> fact.arrangement().equals(arrangement))
        .map((Fact fact) -> new GradedFact(fact, casefile.grade(fact)))
        .toList();
  }
}
