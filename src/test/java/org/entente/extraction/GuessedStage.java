package org.entente.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Agreement;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;

/** A stand-in for the rules that conclude a stage, so that the reading can be scored alone. */
final class GuessedStage {
  private GuessedStage() {}

  static String of(List<Fact> facts) {
    Map<String, Integer> count = new HashMap<>();
    boolean pending = false;
    boolean memorandum = false;
    for (Fact fact : facts) {
      boolean firm = fact.modality() == Modality.ASSERTED || fact.modality() == Modality.PLANNED;
      count.merge(FactKind.of(fact).word(), firm ? 1 : 0, Integer::sum);
      if (fact instanceof Agreement agreement) {
        pending |= agreement.pending();
        memorandum |=
            agreement.form() == Agreement.Form.MEMORANDUM
                || agreement.form() == Agreement.Form.LETTER_OF_INTENT;
      }
    }
    if (count.getOrDefault("termination", 0) > 0) {
      return "terminated";
    }
    if (count.getOrDefault("completion", 0) > 0) {
      return "completed";
    }
    if (memorandum) {
      return "mou_or_loi";
    }
    if (count.getOrDefault("agreement", 0) > 0) {
      return pending ? "agreed_conditional" : "agreed";
    }
    if (count.containsKey("denial")) {
      return "denied";
    }
    boolean talks =
        count.containsKey("talks")
            || count.containsKey("rejection")
            || count.containsKey("exclusivity")
            || count.containsKey("rival_bid");
    return talks ? "talks" : "exploring";
  }
}
