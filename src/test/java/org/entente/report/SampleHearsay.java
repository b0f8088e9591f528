package org.entente.report;

import static org.entente.report.SampleStory.COURIER;
import static org.entente.report.SampleStory.PUBLISHED;
import static org.entente.report.SampleStory.fact;
import static org.entente.report.SampleStory.graded;

import java.util.List;
import java.util.Map;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Condition;
import org.entente.evidence.Openness;
import org.entente.evidence.Polarity;
import org.entente.evidence.Unconfirmed;

/** What the chief executive is said to have said: three facts whose words overlap. */
final class SampleHearsay {
  private static final List<String> LEDGER = List.of("union leaders", "The Ledger");

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

  private SampleHearsay() {}
}
