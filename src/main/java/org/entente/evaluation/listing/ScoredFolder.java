package org.entente.evaluation.listing;

import java.util.List;
import org.entente.evaluation.scoring.Scores;
import org.entente.evaluation.scoring.StoryScore;
import org.entente.evaluation.scoring.Tally;

/**
 * The scores of all stories of a folder, read with one rulebook.
 *
 * @param rulebook the rulebook's fingerprint
 * @param stories in the order of their names
 */
public record ScoredFolder(String rulebook, List<StoryScore> stories) {
  public ScoredFolder {
    stories = List.copyOf(stories);
  }

  Tally tally() {
    return Tally.sum(stories.stream().map(StoryScore::tally).toList());
  }

  Scores scores() {
    return Scores.of(tally());
  }
}
