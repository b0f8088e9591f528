package org.entente.reasoning.rules.stopping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Arrangement;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.reasoning.rules.matching.Plan;
import org.entente.reasoning.rules.matching.Reads;
import org.entente.reasoning.rules.matching.Test;

/**
 * Tries to fulfil one branch of a rule for one arrangement, and remembers how far that went: the
 * furthest condition reached, and there what fails least.
 */
final class Attempt {
  private final List<Plan.Step> steps;
  private final Things things;
  private final Arrangement arrangement;
  private final int concluded;
  private final Object[] matched;
  private Reached furthest;

  /**
   * How far an attempt went.
   *
   * @param step number of the step that failed
   * @param failing how many of its constraints failed; as many as there can be if nothing was there
   * @param subject whether something was there that the rule could have been about
   */
  record Reached(int step, int failing, boolean subject, String type, Stop stop) {
    boolean isFurtherThan(Reached other) {
      return other == null || step > other.step || step == other.step && failing < other.failing;
    }
  }

  /**
   * @param concluded number of the pattern that takes the arrangement
   */
  Attempt(Plan way, int concluded, Arrangement arrangement, Things things) {
    this.steps = way.steps();
    this.concluded = concluded;
    this.arrangement = arrangement;
    this.things = things;
    this.matched = new Object[patterns(steps)];
  }

  private static int patterns(List<Plan.Step> steps) {
    int most = 0;
    for (Plan.Step step : steps) {
      most =
          Math.max(
              most,
              step instanceof Plan.Match match
                  ? match.number() + 1
                  : patterns(((Plan.Group) step).steps()));
    }
    return most;
  }

  /** How far it went; null if it was fulfilled. */
  Reached reached() {
    return go(0) ? null : furthest;
  }

  private boolean go(int step) {
    if (step == steps.size()) {
      return true;
    }
    if (steps.get(step) instanceof Plan.Group group) {
      return group(group, step);
    }
    Plan.Match match = (Plan.Match) steps.get(step);
    boolean there = false;
    for (Object thing : candidates(match)) {
      matched[match.number()] = thing;
      List<Integer> failing = failing(match);
      if (failing.isEmpty()) {
        there = true;
        if (go(step + 1)) {
          return true;
        }
      } else if (failing.stream().noneMatch(at -> joins(match, at))) {
        there = true;
        remember(match, step, thing, failing);
      }
    }
    if (!there) {
      Condition.Pattern pattern = match.pattern();
      boolean last = step == steps.size() - 1;
      Stop stop = new Stop(pattern.text(), pattern.at(), List.of(), last);
      boolean subject = step > firstSubject();
      remember(new Reached(step, Integer.MAX_VALUE, subject, pattern.type(), stop));
    }
    return false;
  }

  private void remember(Plan.Match match, int step, Object thing, List<Integer> failing) {
    Constraint first = match.pattern().constraints().get(failing.get(0));
    Reached here = new Reached(step, failing.size(), true, match.pattern().type(), null);
    if (here.isFurtherThan(furthest)) {
      matched[match.number()] = thing;
      boolean alone = failing.size() == 1 && completes(step + 1);
      Stop stop = new Stop(first.text(), first.at(), List.of(thing), alone);
      remember(new Reached(step, failing.size(), true, match.pattern().type(), stop));
    }
  }

  private void remember(Reached reached) {
    if (reached.isFurtherThan(furthest)) {
      furthest = reached;
    }
  }

  private boolean group(Plan.Group group, int step) {
    List<Object> taken = new ArrayList<>();
    boolean found = fulfils(group.steps(), 0, taken);
    if (found == group.wanted()) {
      return go(step + 1);
    }
    Plan.Match inner = firstMatch(group.steps());
    Condition.Pattern pattern = inner.pattern();
    String words = (group.wanted() ? "exists " : "not ") + pattern.text();
    boolean alone = completes(step + 1);
    boolean subject = group.wanted() ? step > firstSubject() : true;
    Stop stop = new Stop(words, pattern.at(), taken, alone);
    remember(new Reached(step, 1, subject, pattern.type(), stop));
    return false;
  }

  private static Plan.Match firstMatch(List<Plan.Step> steps) {
    for (Plan.Step step : steps) {
      Plan.Match match =
          step instanceof Plan.Match one ? one : firstMatch(((Plan.Group) step).steps());
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The step that takes what the rule is about: the first beside the arrangement itself. */
  private int firstSubject() {
    for (int step = 0; step < steps.size(); step++) {
      boolean own = steps.get(step) instanceof Plan.Match match && match.number() == concluded;
      if (!own) {
        return step;
      }
    }
    return steps.size();
  }

  private boolean completes(int step) {
    return fulfils(steps, step, new ArrayList<>());
  }

  private boolean fulfils(List<Plan.Step> steps, int next, List<Object> taken) {
    if (next == steps.size()) {
      return true;
    }
    if (steps.get(next) instanceof Plan.Group group) {
      return fulfils(group.steps(), 0, new ArrayList<>()) == group.wanted()
          && fulfils(steps, next + 1, taken);
    }
    Plan.Match match = (Plan.Match) steps.get(next);
    for (Object thing : candidates(match)) {
      matched[match.number()] = thing;
      if (failing(match).isEmpty()) {
        taken.add(thing);
        if (fulfils(steps, next + 1, taken)) {
          return true;
        }
        taken.remove(taken.size() - 1);
      }
    }
    return false;
  }

  private List<?> candidates(Plan.Match match) {
    return match.number() == concluded ? List.of(arrangement) : things.of(match.type());
  }

  private List<Integer> failing(Plan.Match match) {
    List<Integer> failing = List.of();
    List<Test> tests = match.tests();
    for (int at = 0; at < tests.size(); at++) {
      if (!tests.get(at).holds(matched)) {
        failing = failing.isEmpty() ? new ArrayList<>() : failing;
        failing.add(at);
      }
    }
    return failing;
  }

  /** Whether a constraint ties the thing to what was matched before. */
  private static boolean joins(Plan.Match match, int at) {
    Set<Integer> reads = Reads.of(match.tests().get(at));
    return reads.stream().anyMatch(number -> number != match.number());
  }
}
