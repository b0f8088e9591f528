package org.entente.report.words;

import java.util.stream.Collectors;
import org.entente.assessment.Assessment;
import org.entente.assessment.StageFinding;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Stage;

/** What the vocabulary's words are called in a sentence. */
public final class Naming {
  private Naming() {}

  public static String of(ArrangementKind kind) {
    return kind == ArrangementKind.HQ_OR_RD_CENTRE
        ? "headquarters or research centre"
        : kind.spoken();
  }

  public static String of(Stage stage) {
    return switch (stage) {
      case AGREED_CONDITIONAL -> "agreed, conditional";
      case MOU_OR_LOI -> "letter of intent";
      default -> stage.spoken();
    };
  }

  /** The kind of a fact, for example {@code capacity decline}. */
  public static String of(Fact fact) {
    return FactKind.of(fact).word().replace('_', ' ');
  }

  /** A scale of likelihood words by its usual name, if its id is known here. */
  public static String ofScale(String id) {
    return switch (id) {
      case "phia" -> "PHIA";
      case "icd203" -> "ICD 203";
      default -> id;
    };
  }

  /** Kind, parties with their roles, and place, on one line. */
  public static String who(Arrangement arrangement) {
    String parties =
        arrangement.parties().stream()
            .map(party -> party.name() + " (" + party.role().spoken() + ")")
            .collect(Collectors.joining(", "));
    String place = arrangement.place().spoken();
    String kind = Figures.capital(of(arrangement.kind()));
    return Printable.line(
        kind + (parties.isEmpty() ? "" : " · " + parties) + (place.isEmpty() ? "" : " · " + place));
  }

  /** The stage and what says so. */
  public static String stage(Assessment assessment) {
    StageFinding finding = assessment.stage();
    return Figures.capital(of(finding.stage()))
        + (finding.summary().isBlank() ? "" : ": " + Printable.line(finding.summary()))
        + (finding.rule().isEmpty() ? "" : " (" + finding.rule() + ")")
        + (finding.runnerUp() == null
            ? ""
            : "; without that it would be " + of(finding.runnerUp()));
  }
}
