package org.entente.cli;

import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How many files are read at a time. */
final class JobsOption {
  private static final String JOBS = "--jobs";
  private static final int MOST = 64;

  private final OptionSpec jobs =
      Describe.option(JOBS, "N", null, "Files read at a time (default: one a processor).");

  JobsOption(CommandSpec spec) {
    spec.addOption(jobs);
  }

  int jobs(Problems problems) {
    String given = jobs.getValue();
    return given == null
        ? Runtime.getRuntime().availableProcessors()
        : Numbers.whole(JOBS, given, 1, MOST, problems);
  }
}
