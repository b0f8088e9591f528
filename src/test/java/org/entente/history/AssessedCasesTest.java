package org.entente.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.assessment.Assessment;
import org.entente.reasoning.Reasoner;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.Scale;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every past case can be assessed; how well is for the backtest to say. */
class AssessedCasesTest {
  private static Reasoner reasoner;
  private static Scale scale;

  @BeforeAll
  static void load() {
    Rulebook rulebook = RulebookLoader.load(Path.of("rules")).rulebook().orElseThrow();
    scale = rulebook.scales().get(0);
    reasoner = Reasoner.of(rulebook, new Problems(), null).orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> a_past_case_has_a_stage_and_a_likelihood() {
    return History.cases().stream()
        .map(past -> DynamicTest.dynamicTest(past.name(), () -> check(past)));
  }

  private static void check(PastCase past) {
    List<Assessment> assessments =
        reasoner.assess(past.known(), past.asOf(), past.asOf().plusMonths(12), scale).assessments();
    assertEquals(1, assessments.size());
    Assessment assessment = assessments.get(0);
    double percent = assessment.likelihood().percent();
    assertTrue(percent > 0 && percent < 100, percent + " %");
    assertFalse(assessment.stage().rule().isEmpty(), "no rule settled a stage");
  }
}
