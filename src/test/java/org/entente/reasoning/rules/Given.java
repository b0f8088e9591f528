package org.entente.reasoning.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Claim;
import org.entente.evidence.Document;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.evidence.Role;
import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;

/** Facts and arrangements for tests, each a change away from a plain one. */
final class Given {
  static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Document STORY = new Document("d1", "", "", DAY, "", "They said so.");
  private static final Quote QUOTE = Quote.at(STORY, 0, 4);

  private Given() {}

  static Arrangement arrangement(String id) {
    return arrangement(id, ArrangementKind.NEW_PLANT, "Britain");
  }

  static Arrangement arrangement(String id, ArrangementKind kind, String country) {
    List<Party> parties = List.of(new Party("Alder", Role.BUYER), new Party("Baltic", Role.SELLER));
    return new Arrangement(id, id, kind, parties, new Place("", "", country));
  }

  static Claim claim(String id, String arrangement) {
    Speaker chief = new Speaker("Eva Holm", "", "Alder", Standing.PRINCIPAL);
    return new Claim(
        id,
        arrangement,
        List.of(QUOTE),
        chief,
        List.of("The Herald"),
        false,
        Modality.ASSERTED,
        Polarity.FOR,
        DAY);
  }

  static Claim said(Claim claim, Modality modality) {
    return new Claim(
        claim.id(),
        claim.arrangement(),
        claim.quotes(),
        claim.speaker(),
        claim.via(),
        claim.secondHand(),
        modality,
        claim.polarity(),
        claim.on());
  }

  static Claim on(Claim claim, LocalDate day) {
    return new Claim(
        claim.id(),
        claim.arrangement(),
        claim.quotes(),
        claim.speaker(),
        claim.via(),
        claim.secondHand(),
        claim.modality(),
        claim.polarity(),
        day);
  }

  static Claim by(Claim claim, Speaker speaker) {
    return new Claim(
        claim.id(),
        claim.arrangement(),
        claim.quotes(),
        speaker,
        claim.via(),
        claim.secondHand(),
        claim.modality(),
        claim.polarity(),
        claim.on());
  }

  static Fact fact(String kind, Claim claim, Map<String, Object> values) {
    return FactKind.find(kind).orElseThrow().build(claim, values);
  }
}
