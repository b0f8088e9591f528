package org.entente.extraction;

import static org.entente.extraction.Stories.facts;
import static org.entente.extraction.Stories.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Agreement;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Denial;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Rejection;
import org.entente.evidence.Role;
import org.entente.evidence.Standing;
import org.entente.evidence.Talks;
import org.entente.evidence.Termination;
import org.entente.evidence.Unconfirmed;
import org.junit.jupiter.api.Test;

/** Stories of companies that stand in no list. */
class UnseenStoryTest {
  static final String BREWERS =
      """
      date: 2025-11-06

      Danish brewer Halvorsen has agreed to buy Czech rival Pivotar for 900 million euros, the two \
      companies said on Tuesday.

      The deal is subject to approval by the competition authority. Halvorsen's chief executive, \
      Mette Lund, said the takeover would strengthen its business in Central Europe.

      Pivotar's largest union opposed the sale.
      """;

  static final String CHIPS =
      """
      date: 2025-10-02

      Chipmaker Quantrel is in talks to sell its memory unit to Orbane Systems, people familiar with \
      the matter said on Thursday. No agreement has been reached and the talks may not lead to a deal.

      A spokesperson for Quantrel declined to comment.
      """;

  private static Arrangement only(Dossier dossier) {
    assertEquals(1, dossier.arrangements().size(), ids(dossier).toString());
    return dossier.arrangements().get(0);
  }

  @Test
  void anAgreedTakeoverHasBuyerAndTarget() {
    Dossier dossier = Stories.read(BREWERS);
    Arrangement arrangement = only(dossier);
    assertEquals(ArrangementKind.ACQUISITION, arrangement.kind());
    assertEquals("Halvorsen", arrangement.party(Role.BUYER).orElseThrow().name());
    assertEquals("Pivotar", arrangement.party(Role.TARGET).orElseThrow().name());
    assertTrue(facts(dossier, Agreement.class).size() >= 1);
  }

  @Test
  void aChiefExecutiveOfAPartyIsAPrincipal() {
    assertTrue(
        Stories.read(BREWERS).facts().stream()
            .anyMatch(
                f ->
                    f.speaker().name().equals("Mette Lund")
                        && f.speaker().party().equals("Halvorsen")
                        && f.standing() == Standing.PRINCIPAL));
  }

  @Test
  void insidersTellOfTalksThatAreNotConfirmed() {
    Dossier dossier = Stories.read(CHIPS);
    Arrangement arrangement = only(dossier);
    assertTrue(arrangement.has("Quantrel") && arrangement.has("Orbane Systems"));
    assertTrue(
        facts(dossier, Talks.class).stream().anyMatch(t -> t.standing() == Standing.INSIDER));
    assertTrue(
        facts(dossier, Unconfirmed.class).stream()
            .anyMatch(u -> u.what() == Unconfirmed.What.AGREEMENT));
  }

  @Test
  void aRejectedBidIsARejection() {
    Dossier dossier =
        Stories.read(
            "Vintner Castelmar rejected Brightmoor's takeover offer on Monday. The board of Castelmar"
                + " said the bid undervalues the company.");
    Arrangement arrangement = only(dossier);
    assertTrue(arrangement.has("Castelmar") && arrangement.has("Brightmoor"));
    assertTrue(facts(dossier, Rejection.class).size() >= 1);
  }

  @Test
  void aDenialIsNoPlan() {
    Dossier dossier =
        Stories.read(
            "Shipowner Norvik said it has no plans to buy Telmare. Norvik offered to buy Telmare last"
                + " month, a newspaper had reported.");
    assertTrue(facts(dossier, Denial.class).size() >= 1);
  }

  @Test
  void aScrappedMergerIsTerminated() {
    Dossier dossier =
        Stories.read(
            "Insurers Aldwick and Penrose Mutual have called off their merger, Aldwick said. Aldwick"
                + " agreed to merge with Penrose Mutual in March.");
    assertEquals(Termination.Way.CALLED_OFF, facts(dossier, Termination.class).get(0).way());
  }

  @Test
  void aRecipeSpeaksOfNoArrangement() {
    Dossier dossier =
        Stories.read("Mix the flour and the water. Bake for an hour, and let the bread cool well.");
    assertEquals(List.of(), dossier.arrangements());
  }

  @Test
  void twoStoriesInOneTextKeepTheirEvidenceApart() {
    String second = CHIPS.substring(CHIPS.indexOf("\n\n") + 2);
    Dossier both = Stories.read(BREWERS + "\n" + second);
    assertEquals(2, both.arrangements().size(), ids(both).toString());
    Set<String> alone = new HashSet<>();
    Stories.read(BREWERS).facts().forEach(f -> alone.add(f.id()));
    Stories.read(CHIPS).facts().forEach(f -> alone.add(f.id()));
    for (Fact fact : both.facts()) {
      assertTrue(alone.contains(fact.id()), fact.id() + " " + Stories.words(fact));
    }
    assertEquals(alone.size(), both.facts().size());
  }

  @Test
  void theOrderOfDocumentsChangesNothing() {
    assertEquals(Stories.read(BREWERS, CHIPS), Stories.read(CHIPS, BREWERS));
  }

  @Test
  void everyQuoteStandsInItsDocument() {
    for (Fact fact : Stories.read(BREWERS, CHIPS).facts()) {
      var quote = fact.quotes().get(0);
      assertEquals(quote.exact(), quote.document().slice(quote.start(), quote.end()));
    }
  }
}
