package org.entente.report.text;

import org.entente.assessment.Likelihood;
import org.entente.assessment.Points;

/** Bars drawn with block characters. */
final class Bars {
  private Bars() {}

  /**
   * The likelihood from 0 to 100 %: dark up to the lower end of the range, lighter up to the
   * answer, lighter again up to the higher end.
   */
  static String likelihood(Likelihood likelihood, int cells) {
    int answer = cells(likelihood.percent(), cells);
    int low = Math.min(cells(likelihood.low(), cells), answer);
    int high = Math.max(cells(likelihood.high(), cells), answer);
    return "█".repeat(low)
        + "▓".repeat(answer - low)
        + "▒".repeat(high - answer)
        + "·".repeat(cells - high);
  }

  /** A step to the left of an axis or to its right, on a scale where the largest fills a side. */
  static String step(Points step, Points largest, int side) {
    long halves =
        Math.round(2.0 * side * Math.abs(step.thousandths()) / Math.max(1, largest.thousandths()));
    int whole = (int) halves / 2;
    boolean half = halves % 2 == 1;
    String empty = " ".repeat(side - whole - (half ? 1 : 0));
    if (step.thousandths() < 0) {
      return empty + (half ? "▐" : "") + "█".repeat(whole) + "│" + " ".repeat(side);
    }
    return " ".repeat(side) + "│" + "█".repeat(whole) + (half ? "▌" : "") + empty;
  }

  private static int cells(double percent, int cells) {
    return (int) Math.round(percent / 100 * cells);
  }
}
