package org.entente.evaluation.listing;

import org.entente.evaluation.scoring.Finding;
import org.entente.report.words.Printable;

/** A finding in one line of text. */
final class FindingText {
  private FindingText() {}

  /** What differs, without the arrangement that it is found in. */
  static String of(Finding finding) {
    return switch (finding.sort()) {
      case MISSED_ARRANGEMENT -> "missed   " + shown(finding.arrangement());
      case SURPLUS_ARRANGEMENT -> "surplus  " + shown(finding.arrangement());
      case WRONG_KIND -> "kind     " + finding.type() + noted(finding);
      case WRONG_STAGE -> "stage    " + finding.type() + noted(finding);
      case MISSED_EVIDENCE -> "missed   " + evidence(finding) + noted(finding);
      case SURPLUS_EVIDENCE -> "surplus  " + evidence(finding);
      case WRONG_POLARITY -> "polarity " + evidence(finding) + noted(finding);
    };
  }

  /** Whether it is about an arrangement as a whole, which it names itself. */
  static boolean namesArrangement(Finding finding) {
    return switch (finding.sort()) {
      case MISSED_ARRANGEMENT, SURPLUS_ARRANGEMENT -> true;
      default -> false;
    };
  }

  /** Text of a story on one line, whatever it holds. */
  static String shown(String text) {
    return Printable.line(text);
  }

  private static String evidence(Finding finding) {
    return finding.type() + " “" + shown(finding.quote()) + "”";
  }

  private static String noted(Finding finding) {
    return finding.note().isEmpty() ? "" : ": " + shown(finding.note());
  }
}
