package org.entente.evaluation.scoring;

import java.util.List;

/**
 * How well one story was read.
 *
 * @param name the story's name
 * @param findings what was missed, surplus or wrong, arrangement by arrangement
 */
public record StoryScore(String name, Tally tally, List<Finding> findings) {
  public StoryScore {
    findings = List.copyOf(findings);
  }
}
