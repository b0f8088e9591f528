package org.entente.cli;

import java.time.LocalDate;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Option;

/** What the user knows of a story that its file does not say. */
final class StoryOptions {
  private static final String DATE = "--date";

  @Option(
      names = "--source",
      paramLabel = "OUTLET",
      defaultValue = "",
      description = "Who published the stories.")
  private String outlet;

  @Option(
      names = DATE,
      paramLabel = "DATE",
      description = "When the stories were published, unless they say so themselves.")
  private String date;

  Story story(LocalDate asOf, Problems problems) {
    return new Story(outlet, publishedOn(asOf, problems), asOf);
  }

  private LocalDate publishedOn(LocalDate asOf, Problems problems) {
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
