package org.entente.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a finding from one rulebook to another.
 *
 * @param won whether it is gone, which is to the good; else it is new
 */
public record Change(boolean won, Finding finding) {
  /** What differs between two readings of one story. */
  public static List<Change> between(StoryScore before, StoryScore after) {
    List<Change> changes = new ArrayList<>();
    without(before.findings(), after.findings()).forEach(f -> changes.add(new Change(true, f)));
    without(after.findings(), before.findings()).forEach(f -> changes.add(new Change(false, f)));
    return changes;
  }

  private static List<Finding> without(List<Finding> all, List<Finding> others) {
    List<Finding> left = new ArrayList<>(all);
    for (Finding other : others) {
      left.stream().filter(other::isOf).findFirst().ifPresent(left::remove);
    }
    return left;
  }
}
