package org.entente.evaluation.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.evaluation.scoring.Change;
import org.entente.evaluation.scoring.Count;
import org.entente.evaluation.scoring.Finding;
import org.entente.evaluation.scoring.Scores;
import org.entente.evaluation.scoring.Scores.Agreement;
import org.entente.evaluation.scoring.StoryScore;
import org.entente.evaluation.scoring.Tally;
import org.entente.report.json.JsonText;

/** Scores as one JSON object. */
public final class ScoresJson {
  private final JsonText json;

  private ScoresJson(JsonText json) {
    this.json = json;
  }

  /**
   * The measures of a folder, and what was found story by story.
   *
   * @param before another reading of the same stories, to compare with; null for none
   * @param each whether stories are listed, or the measures alone are given
   */
  public static String of(ScoredFolder folder, ScoredFolder before, boolean each) {
    return JsonText.object(json -> new ScoresJson(json).write(folder, before, each));
  }

  private void write(ScoredFolder folder, ScoredFolder before, boolean each) {
    reading("scores", folder);
    if (before != null) {
      reading("against", before);
    }
    json.object("types", it -> folder.tally().types().forEach(this::type));
    if (each) {
      json.array("stories", folder.stories(), story -> json.entry(it -> story(story, before)));
    }
  }

  private void reading(String name, ScoredFolder folder) {
    Scores scores = folder.scores();
    json.object(
        name,
        it -> {
          it.text("rulebook", folder.rulebook());
          it.number("docs", folder.tally().of(Count.STORIES));
          it.number("no_prediction", folder.tally().of(Count.UNREAD));
          agreement("arrangement", scores.arrangements());
          share("kind_accuracy", scores.kind());
          share("stage_accuracy", scores.stage());
          agreement("evidence", scores.evidence());
          share("captured", scores.captured());
          share("polarity_accuracy", scores.polarity());
          share("quotes_verbatim", scores.quotesVerbatim());
          share("false_alarms_per_empty_text", scores.falseAlarms());
        });
  }

  private void agreement(String name, Agreement agreement) {
    json.object(
        name,
        it -> {
          it.number("precision", agreement.precision());
          it.number("recall", agreement.recall());
          it.number("f1", agreement.f1());
        });
  }

  private void share(String name, OptionalDouble share) {
    if (share.isEmpty()) {
      json.none(name);
    } else {
      json.number(name, share.getAsDouble());
    }
  }

  private void story(StoryScore story, ScoredFolder before) {
    json.text("name", story.name());
    counts(
        "arrangements",
        story.tally(),
        Count.ARRANGEMENTS,
        Count.ARRANGEMENTS_ANNOTATED,
        Count.ARRANGEMENTS_FOUND);
    counts(
        "evidence", story.tally(), Count.EVIDENCE, Count.EVIDENCE_ANNOTATED, Count.EVIDENCE_FOUND);
    json.array("findings", story.findings(), finding -> json.entry(it -> finding(finding)));
    if (before != null) {
      List<Change> changes = new ArrayList<>();
      before.stories().stream()
          .filter(other -> other.name().equals(story.name()))
          .forEach(other -> changes.addAll(Change.between(other, story)));
      json.array("won", changes.stream().filter(Change::won).toList(), this::change);
      json.array("lost", changes.stream().filter(change -> !change.won()).toList(), this::change);
    }
  }

  private void counts(String name, Tally tally, Count hits, Count annotated, Count found) {
    json.object(
        name,
        it -> {
          it.number("hit", tally.of(hits));
          it.number("annotated", tally.of(annotated));
          it.number("found", tally.of(found));
        });
  }

  private void type(String type, Tally tally) {
    counts(type, tally, Count.EVIDENCE, Count.EVIDENCE_ANNOTATED, Count.EVIDENCE_FOUND);
  }

  private void change(Change change) {
    json.entry(it -> finding(change.finding()));
  }

  private void finding(Finding finding) {
    json.text("sort", finding.sort().word());
    json.text("arrangement", finding.arrangement());
    given("type", finding.type());
    given("quote", finding.quote());
    given("note", finding.note());
  }

  private void given(String name, String text) {
    if (!text.isEmpty()) {
      json.text(name, text);
    }
  }
}
