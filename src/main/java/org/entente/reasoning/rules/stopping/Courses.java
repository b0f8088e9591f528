package org.entente.reasoning.rules.stopping;

import org.entente.evidence.Arrangement;
import org.entente.reasoning.rules.PlannedRule;
import org.entente.reasoning.rules.language.Operand;
import org.entente.reasoning.rules.matching.Plan;

/** Tells what became of rules. */
public final class Courses {
  private Courses() {}

  /**
   * What became of a rule for an arrangement: of several ways to fulfil it the one that went
   * furthest counts.
   *
   * @param things facts, arrangements and circumstances, in an order that does not depend on how
   *     they came
   */
  public static Course of(PlannedRule planned, Arrangement arrangement, Things things) {
    Operand.Path concludes = planned.rule().concludes().get(0);
    Attempt.Reached furthest = null;
    for (Plan way : planned.ways()) {
      int concluded = way.scope().find(concludes.variable()).orElseThrow().pattern();
      Attempt.Reached reached = new Attempt(way, concluded, arrangement, things).reached();
      if (reached == null) {
        return new Course.Fired();
      }
      boolean better = furthest == null || reached.subject() && !furthest.subject();
      boolean worse = furthest != null && furthest.subject() && !reached.subject();
      furthest = better || !worse && reached.isFurtherThan(furthest) ? reached : furthest;
    }
    return furthest.subject()
        ? new Course.Stopped(furthest.stop())
        : new Course.NoSubject(furthest.type());
  }
}
