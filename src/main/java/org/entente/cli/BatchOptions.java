package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Which files are read, how many at a time, and where what comes of them goes. */
final class BatchOptions {
  private static final String JOBS = "--jobs";
  private static final int MOST_JOBS = 64;

  private final PositionalParamSpec files =
      Describe.words("FILE", "A story (.txt, .md, .html) or dossier (.yaml); - is standard input.");

  private final OptionSpec together = Describe.flag("--together", "Read all files as one dossier.");

  private final OptionSpec out =
      Describe.option(
          "--out", "DIR", null, "Write a file for each input into DIR, and print nothing.");

  private final OptionSpec jobs =
      Describe.option(JOBS, "N", null, "Files read at a time (default: one a processor).");

  BatchOptions(CommandSpec spec) {
    spec.addPositional(files).addOption(together).addOption(out).addOption(jobs);
  }

  /** What is to be answered, one after the other. */
  List<Portion> portions(Problems problems) {
    List<String> files = this.files.getValue();
    boolean together = this.together.getValue();
    if (files.indexOf("-") != files.lastIndexOf("-")) {
      problems.add(Position.wholeFile("-"), "standard input can be read only once");
    }
    List<Portion> portions = Portion.of(files.stream().map(Input::new).toList(), together);
    if (portions.size() == 1) {
      portions.get(0).check(problems);
    }
    return portions;
  }

  /** Null when the answers are to be printed. */
  Path out() {
    String folder = out.getValue();
    return folder == null ? null : Path.of(folder);
  }

  int jobs(Problems problems) {
    String jobs = this.jobs.getValue();
    return jobs == null
        ? Runtime.getRuntime().availableProcessors()
        : Numbers.whole(JOBS, jobs, 1, MOST_JOBS, problems);
  }
}
