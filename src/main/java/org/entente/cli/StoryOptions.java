package org.entente.cli;

import java.time.LocalDate;
import java.util.function.Supplier;
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

  /**
   * @param asked the day on which the question is asked, null if the user did not say
   */
  Story story(LocalDate asked, Supplier<LocalDate> today, Problems problems) {
    Story story = new Story(outlet.getValue(), null, asked, today);
    LocalDate publishedOn = publishedOn(story, problems);
    return new Story(story.outlet(), publishedOn, asked, today);
  }

  private LocalDate publishedOn(Story story, Problems problems) {
    String date = this.date.getValue();
    if (date == null) {
      return null;
    }
    LocalDate day = Days.day(DATE, date, problems).orElse(null);
    if (day != null && day.isAfter(story.latest())) {
      problems.add(
          Position.wholeFile(DATE),
          "`"
              + date
              + "` is after "
              + (story.asked() == null ? "today, " : "the as-of date ")
              + story.latest(),
          "ask the question later: `--as-of " + date + "`");
    }
    return day;
  }
}
