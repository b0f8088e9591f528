package org.entente.report;

import static org.entente.report.SampleStory.COURIER;
import static org.entente.report.SampleStory.PUBLISHED;
import static org.entente.report.SampleStory.fact;
import static org.entente.report.SampleStory.graded;

import java.util.List;
import java.util.Map;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Disruption;
import org.entente.evidence.Financing;
import org.entente.evidence.GovernmentSupport;
import org.entente.evidence.Polarity;
import org.entente.evidence.Speaker;
import org.entente.evidence.Unconfirmed;

/** What the invented story says of the vans in its own voice or at first hand. */
final class SampleVanFacts {
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

  private SampleVanFacts() {}
}
