package org.entente.evaluation.listing;

import java.util.List;
import java.util.Locale;
import org.entente.evaluation.scoring.Change;
import org.entente.evaluation.scoring.Count;
import org.entente.evaluation.scoring.Finding;
import org.entente.evaluation.scoring.StoryScore;
import org.entente.evaluation.scoring.Tally;

/** What came of one story, as text. */
public final class StoryText {
  private final StringBuilder text = new StringBuilder();
  private String arrangement = "";

  private StoryText() {}

  /** A line with the counts of a story, and below it what was missed, surplus or wrong. */
  public static String of(StoryScore story) {
    Tally tally = story.tally();
    StoryText text = new StoryText();
    text.text.append(
        String.format(
            Locale.ROOT,
            "%s: arrangements %d of %d (found %d); evidence %d of %d (found %d)%s\n",
            story.name(),
            tally.of(Count.ARRANGEMENTS),
            tally.of(Count.ARRANGEMENTS_ANNOTATED),
            tally.of(Count.ARRANGEMENTS_FOUND),
            tally.of(Count.EVIDENCE),
            tally.of(Count.EVIDENCE_ANNOTATED),
            tally.of(Count.EVIDENCE_FOUND),
            tally.of(Count.UNREAD) > 0 ? "; not read" : ""));
    story.findings().forEach(finding -> text.add("", finding));
    return text.text.toString();
  }

  /** What changed from one reading of a story to another; empty if nothing did. */
  public static String ofChanges(StoryScore before, StoryScore after) {
    List<Change> changes = Change.between(before, after);
    if (changes.isEmpty()) {
      return "";
    }
    long won = changes.stream().filter(Change::won).count();
    StoryText text = new StoryText();
    text.text.append(
        String.format(
            Locale.ROOT, "%s: won %d, lost %d\n", after.name(), won, changes.size() - won));
    changes.forEach(
        change -> text.add(change.won() ? "won   no longer " : "lost  now ", change.finding()));
    return text.text.toString();
  }

  private void add(String lead, Finding finding) {
    if (FindingText.namesArrangement(finding)) {
      line("  ", lead, finding);
    } else {
      if (!finding.arrangement().equals(arrangement)) {
        text.append("  ").append(FindingText.shown(finding.arrangement())).append('\n');
      }
      line("    ", lead, finding);
    }
    arrangement = finding.arrangement();
  }

  private void line(String margin, String lead, Finding finding) {
    text.append(margin).append(lead).append(FindingText.of(finding)).append('\n');
  }
}
