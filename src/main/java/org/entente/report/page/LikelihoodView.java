package org.entente.report.page;

import java.util.Locale;
import org.entente.assessment.Likelihood;
import org.entente.report.words.Figures;

/**
 * A likelihood on a page.
 *
 * @param at place of the answer on a bar from 0 to 100
 * @param from where the range begins on the bar
 * @param width of the range on the bar
 */
record LikelihoodView(
    String word,
    String percent,
    String range,
    String sentence,
    String at,
    String from,
    String width) {
  static LikelihoodView of(Likelihood likelihood) {
    return new LikelihoodView(
        likelihood.word(),
        Figures.percent(likelihood.percent()),
        Figures.range(likelihood.low(), likelihood.high()),
        Figures.sentence(likelihood),
        place(likelihood.percent()),
        place(likelihood.low()),
        place(likelihood.high() - likelihood.low()));
  }

  /** A place in a drawing, in percent of its width. */
  static String place(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }
}
