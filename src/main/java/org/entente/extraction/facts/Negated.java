package org.entente.extraction.facts;

import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Denial;
import org.entente.evidence.FactKind;
import org.entente.evidence.Polarity;
import org.entente.evidence.Unconfirmed;

/**
 * What a statement becomes when something outside its phrase negates it.
 *
 * @param values its own fields by Java name
 */
record Negated(FactKind kind, Map<String, Object> values, Polarity polarity) {
  /** The opposite of a kind of fact; nothing if its negation states nothing worth having. */
  static Optional<Negated> of(FactKind kind) {
    return switch (kind.word()) {
      case "agreement" -> unconfirmed(Unconfirmed.What.AGREEMENT);
      case "completion" -> unconfirmed(Unconfirmed.What.FINALITY);
      case "talks" -> denial(Denial.Subject.TALKS, false);
      case "plan", "openness" -> denial(Denial.Subject.ARRANGEMENT, false);
      case "sale_process" -> denial(Denial.Subject.SALE, false);
      default -> Optional.empty();
    };
  }

  /** What it is to deny a kind of fact outright; nothing if that states nothing worth having. */
  static Optional<Negated> denied(FactKind kind) {
    return switch (kind.word()) {
      case "talks", "exclusivity", "meeting" -> denial(Denial.Subject.TALKS, true);
      case "agreement", "completion", "plan", "openness" ->
          denial(Denial.Subject.ARRANGEMENT, true);
      case "sale_process" -> denial(Denial.Subject.SALE, true);
      default -> Optional.empty();
    };
  }

  private static Optional<Negated> unconfirmed(Unconfirmed.What what) {
    return FactKind.find("unconfirmed")
        .map(kind -> new Negated(kind, Map.of("what", what), Polarity.AGAINST));
  }

  private static Optional<Negated> denial(Denial.Subject subject, boolean firm) {
    return FactKind.find("denial")
        .map(kind -> new Negated(kind, Map.of("subject", subject, "firm", firm), Polarity.AGAINST));
  }
}
