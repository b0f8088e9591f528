package org.entente.cli;

import java.time.LocalDate;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Scale;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Option;

/** What is asked of each arrangement: as of when, by when, and in which words. */
final class QuestionOptions {
  static final String AS_OF = "--as-of";
  private static final String HORIZON = "--horizon";
  private static final String SCALE = "--scale";

  @Option(
      names = AS_OF,
      paramLabel = "DATE",
      description = "The day on which the question is asked, like 2026-11-01 (default: today).")
  private String asOf;

  @Option(
      names = HORIZON,
      paramLabel = "SPAN",
      defaultValue = "12m",
      description = "By when it has to happen: 12m, 18m, 2y, 90d or a day (default: 12m).")
  private String horizon;

  @Option(
      names = SCALE,
      paramLabel = "SCALE",
      defaultValue = "phia",
      description = "Whose words for likelihood: phia or icd203 (default: phia).")
  private String scale;

  LocalDate asOf(LocalDate today, Problems problems) {
    return asOf(asOf, today, problems);
  }

  /** The day that the option names, or today if it was not given. */
  static LocalDate asOf(String given, LocalDate today, Problems problems) {
    return given == null ? today : Days.day(AS_OF, given, problems).orElse(today);
  }

  LocalDate horizon(LocalDate asOf, Problems problems) {
    return Days.horizon(HORIZON, horizon, asOf, problems).orElse(asOf);
  }

  /** Which scales there are is the rulebook's to say. */
  Scale scale(Rulebook rulebook) throws Refusal {
    var known = rulebook.scales().stream().map(Scale::id).toList();
    return rulebook
        .scale(scale)
        .orElseThrow(
            () ->
                Refusal.usage(
                    SCALE, "there is no scale `" + scale + "`", Nearest.advice(scale, known)));
  }
}
