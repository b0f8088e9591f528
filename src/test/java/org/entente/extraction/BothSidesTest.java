package org.entente.extraction;

import static org.entente.extraction.Stories.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Dossier;
import org.entente.evidence.Role;
import org.junit.jupiter.api.Test;

/** No sentence has to name both sides of a deal, if a story leaves no doubt about them. */
class BothSidesTest {
  @Test
  void whoIsKeptFromMergingIsTheOtherCompanyOfTheSentence() {
    Dossier dossier =
        Stories.read("A judge on Monday barred Vantor Group from combining with Marlowe Hotels.");
    Arrangement merger = only(dossier);
    assertEquals(ArrangementKind.MERGER, merger.kind());
    assertEquals(2, merger.parties().size(), ids(dossier).toString());
  }

  @Test
  void anOfferIsForTheCompanyOfTheHeadline() {
    Dossier dossier =
        Stories.read(
            "Marlowe Hotels tells shareholders to wait\n\n"
                + "Marlowe Hotels said on Monday that its board would meet.\n\n"
                + "Vantor Group made a cash offer in March.");
    Arrangement offer = only(dossier);
    assertEquals("Vantor Group", offer.party(Role.BUYER).orElseThrow().name());
    assertEquals("Marlowe Hotels", offer.party(Role.TARGET).orElseThrow().name());
  }

  @Test
  void aBidToDoSomethingIsForNoCompany() {
    Dossier dossier =
        Stories.read(
            "Marlowe Hotels is watched by residents\n\n"
                + "Marlowe Hotels said on Monday that its board would meet.\n\n"
                + "Vantor Group made a bid to drill near the river.");
    assertEquals(List.of(), ids(dossier));
  }

  @Test
  void whoPicksUpAShareOfAFirmTakesAStake() {
    Dossier dossier = Stories.read("Vantor Group may pick up 24% of Marlowe Hotels.");
    assertEquals(ArrangementKind.STAKE, only(dossier).kind());
  }

  @Test
  void aSiteWithoutAPlaceIsWhereTheStoryBegins() {
    Dossier dossier =
        Stories.read(
            "Neighbours in Leeds fight over a field\n\n"
                + "Vantor Group intends to build its new research centre on a meadow.");
    assertEquals(ArrangementKind.HQ_OR_RD_CENTRE, only(dossier).kind());
    assertEquals("Leeds", only(dossier).place().name());
  }

  @Test
  void aTownOnNoListIsAPlaceForASite() {
    Dossier dossier = Stories.read("Vantor Group will build a factory at Ostermoor next year.");
    assertEquals(ArrangementKind.NEW_PLANT, only(dossier).kind());
    assertEquals("Ostermoor", only(dossier).place().name());
  }

  private static Arrangement only(Dossier dossier) {
    assertEquals(1, dossier.arrangements().size(), ids(dossier).toString());
    return dossier.arrangements().get(0);
  }
}
