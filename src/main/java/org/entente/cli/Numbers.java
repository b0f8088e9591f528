package org.entente.cli;

import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Numbers as options give them. */
final class Numbers {
  private Numbers() {}

  /** A whole number from {@code least} to {@code most}; {@code least} if it is none, reported. */
  static int whole(String option, String value, int least, int most, Problems problems) {
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        Position.wholeFile(option),
        "`" + value + "` is not a whole number from " + least + " to " + most);
    return least;
  }
}
