package org.entente.evaluation.scoring;

import static org.entente.evaluation.scoring.Count.ARRANGEMENTS;
import static org.entente.evaluation.scoring.Count.ARRANGEMENTS_ANNOTATED;
import static org.entente.evaluation.scoring.Count.ARRANGEMENTS_FOUND;
import static org.entente.evaluation.scoring.Count.EVIDENCE;
import static org.entente.evaluation.scoring.Count.EVIDENCE_ANNOTATED;
import static org.entente.evaluation.scoring.Count.EVIDENCE_FOUND;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * The measures of a folder of stories, each from 0 to 1 and rounded to three decimals,
 * micro-averaged: each arrangement and each piece of evidence counts the same, whatever story it
 * stands in. A share of nothing is empty.
 *
 * @param captured the share of annotated evidence whose words were quoted for its arrangement
 * @param falseAlarms arrangements found a story, in stories that have none
 */
public record Scores(
    Agreement arrangements,
    OptionalDouble kind,
    OptionalDouble stage,
    Agreement evidence,
    OptionalDouble captured,
    OptionalDouble polarity,
    OptionalDouble quotesVerbatim,
    OptionalDouble falseAlarms) {
  private static final int DECIMALS = 3;

  /**
   * How far two sides agree.
   *
   * @param precision the share of what was found that was annotated; 0 if nothing was found
   * @param recall the share of what was annotated that was found; 0 if nothing was annotated
   * @param f1 their harmonic mean
   */
  public record Agreement(double precision, double recall, double f1) {
    private static Agreement of(int hits, int found, int annotated) {
      double precision = found == 0 ? 0 : (double) hits / found;
      double recall = annotated == 0 ? 0 : (double) hits / annotated;
      double sum = precision + recall;
      double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
      return new Agreement(rounded(precision), rounded(recall), rounded(f1));
    }
  }

  public static Scores of(Tally tally) {
    return new Scores(
        Agreement.of(
            tally.of(ARRANGEMENTS), tally.of(ARRANGEMENTS_FOUND), tally.of(ARRANGEMENTS_ANNOTATED)),
        share(tally, Count.KINDS, ARRANGEMENTS),
        share(tally, Count.STAGES, ARRANGEMENTS),
        Agreement.of(tally.of(EVIDENCE), tally.of(EVIDENCE_FOUND), tally.of(EVIDENCE_ANNOTATED)),
        share(tally, Count.CAPTURED, EVIDENCE_ANNOTATED),
        share(tally, Count.POLARITIES, EVIDENCE),
        share(tally, Count.QUOTES_VERBATIM, Count.QUOTES),
        share(tally, Count.FALSE_ALARMS, Count.STORIES_WITHOUT));
  }

  private static OptionalDouble share(Tally tally, Count part, Count whole) {
    return tally.of(whole) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(rounded((double) tally.of(part) / tally.of(whole)));
  }

  /** To the nearest, by the exact value of the number: as Python's {@code round} does it. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
