package org.entente.cli;

import java.util.List;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Option;

/** How an answer is shown. */
final class ViewOptions {
  private static final String FORMAT = "--format";
  private static final String WIDTH = "--width";
  private static final String COLOR = "--color";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;
  private static final int USUAL = 80;

  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDEST_UNASKED = 100;

  @Option(
      names = FORMAT,
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json, markdown or html (default: text).")
  private String format;

  @Option(
      names = WIDTH,
      paramLabel = "COLUMNS",
      description = "Width of the text form (default: the terminal's, 100 at most; else 80).")
  private String width;

  @Option(
      names = {COLOR, "--colour"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never (default: auto, which heeds NO_COLOR).")
  private String color;

  /**
   * @param toFile whether the answer goes anywhere but to standard output
   */
  View view(Surroundings surroundings, boolean toFile, Problems problems) {
    return new View(
        format(problems), width(surroundings, problems), colour(surroundings, toFile, problems));
  }

  private Format format(Problems problems) {
    return Format.of(format)
        .orElseGet(
            () -> {
              problems.add(
                  Position.wholeFile(FORMAT),
                  "there is no format `" + format + "`",
                  Nearest.advice(format, Format.words()));
              return Format.TEXT;
            });
  }

  private int width(Surroundings surroundings, Problems problems) {
    if (width != null) {
      return Numbers.whole(WIDTH, width, NARROWEST, WIDEST, problems);
    }
    int measured = surroundings.console().terminal().columns();
    if (measured == 0 && surroundings.variable("COLUMNS").matches("\\d{1,4}")) {
      measured = Integer.parseInt(surroundings.variable("COLUMNS"));
    }
    return measured == 0 ? USUAL : Math.max(NARROWEST, Math.min(measured, WIDEST_UNASKED));
  }

  private boolean colour(Surroundings surroundings, boolean toFile, Problems problems) {
    switch (color) {
      case "always":
        return true;
      case "never":
        return false;
      case "auto":
        return !toFile
            && surroundings.console().terminal().out()
            && surroundings.variable("NO_COLOR").isEmpty()
            && !surroundings.variable("TERM").equals("dumb");
      default:
        problems.add(
            Position.wholeFile(COLOR),
            "`" + color + "` does not say when to use colours",
            Nearest.advice(color, List.of("auto", "always", "never")));
        return false;
    }
  }
}
