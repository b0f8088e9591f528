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
import org.entente.evidence.Condition;
import org.entente.evidence.Denial;
import org.entente.evidence.Disruption;
import org.entente.evidence.Financing;
import org.entente.evidence.GovernmentSupport;
import org.entente.evidence.Openness;
import org.entente.evidence.Plan;
import org.entente.evidence.Polarity;
import org.entente.evidence.Speaker;
import org.entente.evidence.Unconfirmed;

/** What the invented documents say. */
final class SampleFacts {
  private static final List<String> LEDGER = List.of("union leaders", "The Ledger");

  static final GradedFact SUPPORT =
      graded(
          fact(
              "gov-1",
              "government_support",
              Map.of("body", "Norland", "act", GovernmentSupport.Act.EXPLORED),
              Polarity.FOR,
              SampleStory.MINISTER,
              List.of(),
              PUBLISHED,
              COURIER,
              "her ministry “looks kindly” on a plan under which Tarnholt would assemble Vesna’s"
                  + " vans at Halden"),
          'B',
          2,
          0.9);
  static final GradedFact NO_CONTRACT =
      graded(
          fact(
              "unconfirmed-1",
              "unconfirmed",
              Map.of("what", Unconfirmed.What.AGREEMENT),
              Polarity.AGAINST,
              Speaker.STORY,
              List.of(),
              PUBLISHED,
              COURIER,
              "No contract exists as yet"),
          'B',
          2,
          0.9);
  static final GradedFact NO_PAPER =
      graded(
          fact(
              "unconfirmed-2",
              "unconfirmed",
              Map.of("what", Unconfirmed.What.FINALITY),
              Polarity.AGAINST,
              SampleStory.HOLM,
              LEDGER,
              PUBLISHED,
              COURIER,
              "no paper is on the table 📄"),
          'C',
          3,
          0.7);
  static final GradedFact OPEN =
      graded(
          fact(
              "openness-1",
              "openness",
              Map.of("degree", Openness.Degree.OPEN),
              Polarity.FOR,
              SampleStory.HOLM,
              LEDGER,
              PUBLISHED,
              COURIER,
              "is understood to have told union leaders that she would welcome the work if the sums"
                  + " add up, The Ledger reports, and that no paper is on the table"),
          'C',
          3,
          0.7);
  static final GradedFact IF =
      graded(
          fact(
              "condition-1",
              "condition",
              Map.of("about", Condition.About.COMMERCIAL),
              Polarity.AGAINST,
              SampleStory.HOLM,
              LEDGER,
              PUBLISHED,
              COURIER,
              "if the sums add up"),
          'C',
          3,
          0.7);
  static final GradedFact DECLINE =
      graded(
          fact(
              "capacity-1",
              "capacity_decline",
              Map.of(
                  "plant",
                  "Halden",
                  "operator",
                  "Tarnholt Motor",
                  "unitsBefore",
                  48_000L,
                  "unitsAfter",
                  21_000L),
              Polarity.FOR,
              Speaker.STORY,
              List.of(),
              PUBLISHED,
              COURIER,
              "The Halden works turned out 48,000 vans in 2019 and barely 21,000 last year"),
          'B',
          2,
          0.9);
  static final GradedFact FLOOD =
      graded(
          fact(
              "disruption-1",
              "disruption",
              Map.of(
                  "plant", "Halden", "operator", "Tarnholt Motor", "cause", Disruption.Cause.FLOOD),
              Polarity.NEUTRAL,
              Speaker.STORY,
              List.of(),
              PUBLISHED,
              COURIER,
              "a flood shut its paint shop for six weeks"),
          'B',
          2,
          0.9);
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
  static final GradedFact SUPPOSED =
      graded(
          fact(
              "financing-x",
              "financing",
              Map.of("state", Financing.State.COMMITTED),
              Polarity.FOR,
              Speaker.STORY,
              List.of(),
              null,
              COURIER),
          'F',
          6,
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
