package org.entente.assessment;

/**
 * How likely the arrangement is to happen by the horizon.
 *
 * @param percent 0 to 100, one decimal
 * @param low lower end of the range, in percent
 * @param high upper end of the range, in percent
 * @param word from the scale in use, for example {@code highly likely}
 */
public record Likelihood(double percent, double low, double high, String word) {
  public Likelihood {
    if (!(0 <= low && low <= percent && percent <= high && high <= 100)) {
      throw new IllegalArgumentException(
          "no likelihood of " + percent + " % between " + low + " and " + high);
    }
  }
}
