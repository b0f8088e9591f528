package org.entente.cli;

import java.time.LocalDate;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the user knows of a story that its file does not say. */
final class StoryOptions {
  private static final String DATE = "--date";

  private final OptionSpec outlet =
      Describe.option("--source", "OUTLET", "", "Who published the stories.");

  private final OptionSpec date =
      Describe.option(DATE, "DATE", null, "When the stories appeared, unless they say so.");

  StoryOptions(CommandSpec spec) {
    spec.addOption(outlet).addOption(date);
  }

  Story story(LocalDate asOf, Problems problems) {
    return new Story(outlet.getValue(), publishedOn(asOf, problems), asOf);
  }

  private LocalDate publishedOn(LocalDate asOf, Problems problems) {
    String date = this.date.getValue();
    if (date == null) {
      return null;
    }
    LocalDate day = Days.day(DATE, date, problems).orElse(null);
    if (day != null && day.isAfter(asOf)) {
      problems.add(
          Position.wholeFile(DATE),
          "`" + date + "` is after the as-of date " + asOf,
          "ask the question later: `--as-of " + date + "`");
    }
    return day;
  }
}
