package org.entente.cli;

import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.assessment.RuleCourse;
import org.entente.report.RuleCourses;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Asks what became of a rule. */
final class WhyNot {
  private static final String NAME = "--why-not";
  private static final String ALL = "all";
  private final OptionSpec rule =
      Describe.option(
          NAME,
          "RULE",
          null,
          "Tell which condition stopped this rule, or with `all` what became of each.");

  WhyNot(CommandSpec spec) {
    spec.addOption(rule);
  }

  boolean asked() {
    return rule.getValue() != null;
  }

  void check(View view, Problems problems) {
    boolean shown = view == null || view.format() == Format.TEXT || view.format() == Format.JSON;
    if (asked() && !shown) {
      problems.add(
          new Position(NAME, 0, 0), "is told as text or json only", "leave out `--format`");
    }
  }

  String of(Answer answer, Assessment of, List<RuleCourse> courses, View view) throws Refusal {
    String id = rule.getValue();
    List<RuleCourse> told =
        id.equals(ALL)
            ? courses
            : courses.stream().filter(course -> course.rule().equals(id)).toList();
    if (told.isEmpty()) {
      List<String> known = courses.stream().map(RuleCourse::rule).toList();
      throw Refusal.usage(NAME, "there is no rule `" + id + "`", Nearest.advice(id, known));
    }
    return view.format() == Format.JSON
        ? RuleCourses.json(of, told)
        : RuleCourses.text(answer, of, told, view.width(), view.colour());
  }
}
