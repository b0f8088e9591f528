package org.entente.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.assessment.Direction;
import org.entente.assessment.Points;
import org.entente.assessment.Reason;
import org.entente.evidence.Stage;
import org.entente.rulebook.Pooling;
import org.entente.rulebook.Prior;

/**
 * Adds reasons to a base rate. Within a topic and direction the strongest counts whole and the next
 * ones for their share; the sum is shrunk, then kept off the ends of the scale.
 */
final class Pool {
  private final Pooling pooling;

  /**
   * The waterfall and where it ends.
   *
   * @param low where the range begins
   * @param high where it ends
   */
  record Pooled(
      Points start, List<Reason> reasons, Points clamp, Points total, Points low, Points high) {}

  Pool(Pooling pooling) {
    this.pooling = pooling;
  }

  Pooled pool(Prior prior, Stage stage, List<Weighing.Weighed> strongestFirst) {
    Points start = Points.ofProbability(prior.percent() / 100);
    List<Reason> reasons = counted(strongestFirst);
    Points sum = start;
    for (Reason reason : reasons) {
      sum = sum.plus(reason.counted());
    }
    Pooling.Clamp bounds = pooling.clamps().get(stage);
    Points total = clamp(sum, bounds);
    double down = start.minus(Points.ofProbability(prior.low() / 100)).decibans();
    double up = Points.ofProbability(prior.high() / 100).minus(start).decibans();
    return new Pooled(
        start,
        reasons,
        total.minus(sum),
        total,
        clamp(total.minus(spread(down, reasons)), bounds),
        clamp(total.plus(spread(up, reasons)), bounds));
  }

  /** The base rate's and the reasons' uncertainties, taken as independent: root of squares. */
  private Points spread(double ofPrior, List<Reason> reasons) {
    double squares = ofPrior * ofPrior;
    for (Reason reason : reasons) {
      double own = pooling.spread() * reason.counted().decibans();
      squares += own * own;
    }
    return Points.of(StrictMath.sqrt(squares));
  }

  private List<Reason> counted(List<Weighing.Weighed> strongestFirst) {
    Map<String, Integer> ranks = new HashMap<>();
    List<Reason> reasons = new ArrayList<>();
    for (Weighing.Weighed weighed : strongestFirst) {
      Direction direction = weighed.weight().points() < 0 ? Direction.AGAINST : Direction.FOR;
      String group = weighed.rule().topic() + direction;
      int rank = ranks.getOrDefault(group, 0);
      ranks.put(group, rank + 1);
      double share = rank < pooling.shares().size() ? pooling.shares().get(rank) : 0;
      reasons.add(reason(weighed, share));
    }
    reasons.sort(Pool::strongestFirst);
    return reasons;
  }

  private static int strongestFirst(Reason a, Reason b) {
    int order =
        Long.compare(Math.abs(b.counted().thousandths()), Math.abs(a.counted().thousandths()));
    order = order != 0 ? order : a.rule().compareTo(b.rule());
    return order != 0 ? order : String.join(" ", a.facts()).compareTo(String.join(" ", b.facts()));
  }

  private Reason reason(Weighing.Weighed weighed, double share) {
    return new Reason(
        weighed.rule().id(),
        weighed.rule().topic(),
        Points.of(weighed.weight().points()),
        weighed.sourceFactor(),
        weighed.ageFactor(),
        weighed.points(),
        share,
        weighed.points().times(share * pooling.shrink()),
        weighed.rule().summary(),
        weighed.weight().source(),
        weighed.facts());
  }

  private static Points clamp(Points points, Pooling.Clamp bounds) {
    Points low = Points.ofProbability(bounds.low() / 100);
    Points high = Points.ofProbability(bounds.high() / 100);
    if (points.compareTo(low) < 0) {
      return low;
    }
    return points.compareTo(high) > 0 ? high : points;
  }
}
