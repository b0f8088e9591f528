package org.entente.cli;

import java.util.List;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;

/** A run, or one file of it, that ends without its answer, and what to tell the user about it. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final int exitCode;
  private final boolean ofTheRun;
  private final transient List<Problem> problems;

  private Refusal(int exitCode, boolean ofTheRun, List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.exitCode = exitCode;
    this.ofTheRun = ofTheRun;
    this.problems = problems;
  }

  /** The command was wrong: exit code 2. */
  static Refusal usage(String place, String message, String advice) {
    return new Refusal(2, false, List.of(new Problem(Position.wholeFile(place), message, advice)));
  }

  /** The command was right, and could not be finished: exit code 1. */
  static Refusal unfinished(String place, String message, String advice) {
    return new Refusal(1, false, List.of(new Problem(Position.wholeFile(place), message, advice)));
  }

  static Refusal unfinished(List<Problem> problems) {
    return new Refusal(1, false, problems);
  }

  /** What stands in the way of every file, so that none need be tried after it. */
  static Refusal ofTheRun(List<Problem> problems) {
    return new Refusal(1, true, problems);
  }

  /** Whoever reads the output wants no more of it; that is no failure. */
  static Refusal outputClosed() {
    return new Refusal(0, true, List.of());
  }

  static void usageIfAny(Problems problems) throws Refusal {
    if (!problems.none()) {
      throw new Refusal(2, true, problems.sorted());
    }
  }

  boolean ofTheRun() {
    return ofTheRun;
  }

  int exitCode() {
    return exitCode;
  }

  List<Problem> problems() {
    return problems;
  }
}
