package org.entente.evaluation.listing;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.evaluation.scoring.Count;
import org.entente.evaluation.scoring.Scores;
import org.entente.evaluation.scoring.Scores.Agreement;

/** The measures of a folder of stories, as text. */
public final class MeasuresText {
  private final StringBuilder text = new StringBuilder();
  private final Scores now;
  private final Scores before;

  private MeasuresText(Scores now, Scores before) {
    this.now = now;
    this.before = before;
  }

  /** The measures of a folder. */
  public static String of(ScoredFolder folder) {
    return of(folder, null);
  }

  /**
   * The measures of a folder, after those of another reading of it.
   *
   * @param before null for none
   */
  public static String of(ScoredFolder folder, ScoredFolder before) {
    MeasuresText text = new MeasuresText(folder.scores(), before == null ? null : before.scores());
    int unread = folder.tally().of(Count.UNREAD);
    text.text
        .append(folder.stories().size())
        .append(folder.stories().size() == 1 ? " story" : " stories")
        .append(unread == 0 ? "" : ", " + unread + " of them not read")
        .append('\n');
    text.agreement("arrangements", Scores::arrangements);
    text.share("kind", Scores::kind, "");
    text.share("stage", Scores::stage, "");
    text.agreement("evidence", Scores::evidence);
    text.share("captured", Scores::captured, "");
    text.share("polarity", Scores::polarity, "");
    text.share("quotes verbatim", Scores::quotesVerbatim, "");
    text.share("false alarms", Scores::falseAlarms, " a story without arrangements");
    return text.text.toString();
  }

  /** The evidence of a folder by its type: how much was found, of how much, among how much. */
  public static String types(ScoredFolder folder) {
    StringBuilder text = new StringBuilder();
    folder
        .tally()
        .types()
        .forEach(
            (type, tally) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "%-17s%3d of %3d (found %d)\n",
                        type,
                        tally.of(Count.EVIDENCE),
                        tally.of(Count.EVIDENCE_ANNOTATED),
                        tally.of(Count.EVIDENCE_FOUND))));
    return text.toString();
  }

  private void agreement(String name, Function<Scores, Agreement> agreement) {
    name(name);
    figure("precision ", scores -> OptionalDouble.of(agreement.apply(scores).precision()));
    figure("  recall ", scores -> OptionalDouble.of(agreement.apply(scores).recall()));
    figure("  F1 ", scores -> OptionalDouble.of(agreement.apply(scores).f1()));
    text.append('\n');
  }

  private void share(String name, Function<Scores, OptionalDouble> share, String of) {
    name(name);
    figure("", share);
    text.append(of).append('\n');
  }

  private void name(String name) {
    text.append(String.format(Locale.ROOT, "%-17s", name));
  }

  private void figure(String label, Function<Scores, OptionalDouble> figure) {
    text.append(label);
    if (before != null) {
      text.append(shown(figure.apply(before))).append(" → ");
    }
    text.append(shown(figure.apply(now)));
  }

  private static String shown(OptionalDouble figure) {
    return figure.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", figure.getAsDouble());
  }
}
