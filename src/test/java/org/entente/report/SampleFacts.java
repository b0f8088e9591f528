package org.entente.report;

import static org.entente.report.SampleStory.A_YEAR_BEFORE;
import static org.entente.report.SampleStory.COURIER;
import static org.entente.report.SampleStory.PUBLISHED;
import static org.entente.report.SampleStory.STATEMENT;
import static org.entente.report.SampleStory.fact;
import static org.entente.report.SampleStory.graded;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Agreement;
import org.entente.evidence.Denial;
import org.entente.evidence.Plan;
import org.entente.evidence.Polarity;
import org.entente.evidence.Speaker;

/** What the invented documents say of the other arrangements, and of none. */
final class SampleFacts {
  static final GradedFact OWN_WORKS =
      graded(
          fact(
              "plan-1",
              "plan",
              Map.of("actor", "Vesna", "firmness", Plan.Firmness.CONSIDERED),
              Polarity.FOR,
              SampleStory.DUSEK,
              List.of(),
              A_YEAR_BEFORE,
              COURIER,
              "a works of its own in Norland was being thought about"),
          'C',
          3,
          0.7);

  static final GradedFact CENTRE =
      graded(
          fact(
              "plan-2",
              "plan",
              Map.of("actor", "Vesna", "firmness", Plan.Firmness.DECIDED),
              Polarity.FOR,
              SampleStory.MAYOR,
              List.of(),
              PUBLISHED,
              COURIER,
              "Vesna will open its Nordic engineering centre in Brevik this autumn",
              "Brevik is proud to be chosen"),
          'A',
          2,
          1.0);

  static final GradedFact SIGNED =
      graded(
          fact(
              "agreement-1",
              "agreement",
              Map.of("form", Agreement.Form.SIGNED, "pending", true),
              Polarity.FOR,
              new Speaker("", "", "Orsa Industrier", org.entente.evidence.Standing.PRINCIPAL),
              List.of(),
              LocalDate.of(2026, 1, 1),
              COURIER,
              "signed a contract to sell its loss-making axle plant at Karvenes to Vesna, pending"
                  + " clearance by the competition office"),
          'A',
          1,
          1.0);

  static final GradedFact SEVERAL_MAKERS =
      graded(
          fact(
              "denial-1",
              "denial",
              Map.of("subject", Denial.Subject.SALE, "firm", true),
              Polarity.NEUTRAL,
              SampleStory.PRESS,
              List.of(),
              null,
              STATEMENT,
              "Our sites are not for sale."),
          'A',
          2,
          1.0);

  private SampleFacts() {}
}
