package org.entente.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.assessment.NearMiss;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Fact;
import org.entente.evidence.Stage;
import org.entente.reasoning.circumstances.Age;
import org.entente.reasoning.circumstances.Overdue;
import org.entente.reasoning.rules.Ends;
import org.entente.reasoning.rules.PlannedRule;
import org.entente.reasoning.rules.RuleBase;
import org.entente.reasoning.rules.stopping.Course;
import org.entente.reasoning.rules.stopping.Courses;
import org.entente.reasoning.rules.stopping.Stop;
import org.entente.reasoning.rules.stopping.Things;
import org.entente.rulebook.Rulebook;

/** Tells of each rule why it did not fire, and which rules one condition stopped. */
final class NearMisses {
  private final RuleBase rules;
  private final Rulebook rulebook;
  private final Casefile casefile;
  private final Things things;

  /**
   * @param verdicts one for each arrangement of the casefile
   */
  NearMisses(
      RuleBase rules, Rulebook rulebook, Casefile casefile, Collection<Verdicts.Verdict> verdicts) {
    this.rules = rules;
    this.rulebook = rulebook;
    this.casefile = casefile;
    Map<String, Stage> stages = new TreeMap<>();
    verdicts.forEach(verdict -> stages.put(verdict.arrangement().id(), verdict.stage().stage()));
    Circumstances circumstances = new Circumstances(casefile);
    List<Object> all = new ArrayList<>(casefile.arrangements());
    all.addAll(casefile.facts());
    all.addAll(circumstances.beforeStages());
    all.addAll(circumstances.afterStages(stages));
    this.things = new Things(all);
  }

  /** What became of each rule, by its id. */
  Map<String, Course> courses(Arrangement arrangement) {
    Map<String, Course> courses = new TreeMap<>();
    for (PlannedRule planned : rules.planned()) {
      courses.put(planned.rule().id(), Courses.of(planned, arrangement, things));
    }
    return courses;
  }

  /** The reasons that one condition kept from being, the weightiest first. */
  List<NearMiss> of(Arrangement arrangement) {
    List<NearMiss> found = new ArrayList<>();
    for (PlannedRule planned : rules.planned()) {
      if (planned.rule().ends() == Ends.REASON
          && Courses.of(planned, arrangement, things) instanceof Course.Stopped stopped
          && stopped.stop().alone()) {
        found.add(nearMiss(planned, stopped.stop()));
      }
    }
    found.sort(Comparator.comparingDouble(this::weight).reversed().thenComparing(NearMiss::rule));
    return found;
  }

  private NearMiss nearMiss(PlannedRule planned, Stop stop) {
    List<String> facts = new ArrayList<>();
    for (Object thing : stop.things()) {
      fact(thing, facts);
    }
    return new NearMiss(
        planned.rule().id(),
        planned.rule().summary(),
        stop.condition().replaceAll("\\s+", " "),
        stop.at().toString(),
        facts);
  }

  private static void fact(Object thing, List<String> into) {
    if (thing instanceof Fact fact) {
      into.add(fact.id());
    } else if (thing instanceof Age age) {
      into.add(age.fact());
    } else if (thing instanceof Overdue overdue) {
      into.add(overdue.fact());
    }
  }

  private double weight(NearMiss miss) {
    return Math.abs(rulebook.weight(miss.rule()).orElseThrow().on(casefile.asOf()).points());
  }
}
