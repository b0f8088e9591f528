package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are read, how many at a time, and where what comes of them goes. */
final class BatchOptions {
  private static final String JOBS = "--jobs";
  private static final int MOST_JOBS = 64;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "A story (.txt, .md, .html) or a dossier (.yaml); - reads standard input.")
  private List<String> files;

  @Option(names = "--together", description = "Read all files as one dossier.")
  private boolean together;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write one file an input into DIR instead of printing.")
  private Path out;

  @Option(
      names = JOBS,
      paramLabel = "N",
      description = "How many files are read at a time (default: one a processor).")
  private String jobs;

  /** What is to be answered, one after the other. */
  List<Portion> portions(Problems problems) {
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
    return out;
  }

  int jobs(Problems problems) {
    return jobs == null
        ? Runtime.getRuntime().availableProcessors()
        : Numbers.whole(JOBS, jobs, 1, MOST_JOBS, problems);
  }
}
