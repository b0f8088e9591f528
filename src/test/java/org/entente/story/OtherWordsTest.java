package org.entente.story;

import static org.entente.evidence.ArrangementKind.CONTRACT_MANUFACTURING;
import static org.entente.evidence.ArrangementKind.HQ_OR_RD_CENTRE;
import static org.entente.evidence.ArrangementKind.NEW_PLANT;
import static org.entente.evidence.ArrangementKind.PLANT_SALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.evidence.Dossier;
import org.junit.jupiter.api.Test;

/** Stories that tell the like of the shipped one in yet other words. */
class OtherWordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/stories");

  private static Dossier read(String name) throws IOException {
    return WholeLine.SHIPPED.read(Files.readString(FOLDER.resolve(name)), LocalDate.of(2026, 6, 1));
  }

  @Test
  void of_ferries() throws IOException {
    Dossier dossier = read("ferries.txt");
    ToldFacts told = new ToldFacts(dossier);
    assertEquals(4, dossier.arrangements().size());
    assertEquals("The Harbour Post", dossier.documents().get(0).outlet());
    told.has(
        HQ_OR_RD_CENTRE,
        "government_support",
        "act=welcomed",
        "Tomasz Wielek, city, via Bluesky",
        "I am thrilled that Oskeld will come to our town");
    told.has(
        CONTRACT_MANUFACTURING,
        "government_support",
        "act=explored",
        ", outlet",
        "Polish ministers are weighing a potential arrangement that could see Grabow Yards build"
            + " Oskeld's ferries in Poland");
    told.has(
        CONTRACT_MANUFACTURING,
        "capacity_decline",
        "unitsBefore=34",
        ", outlet",
        "The yard completed 34 vessels in 2019 and just 12 last year");
    told.has(
        CONTRACT_MANUFACTURING,
        "condition",
        "about=commercial",
        "Piotr Sowa, principal, via The Baltic Tribune",
        "if the sums add up");
    told.has(
        NEW_PLANT,
        "plan",
        "firmness=considered",
        "Ewa Nowik, principal",
        "the group was weighing a factory of its own in Poland");
    told.has(
        PLANT_SALE,
        "distress",
        "state=loss_making",
        ", outlet",
        "Hallin has never made a profit there");
    assertFalse(told.hasKind(CONTRACT_MANUFACTURING, "agreement"));
    assertFalse(told.hasKind(CONTRACT_MANUFACTURING, "approval"));
  }

  @Test
  void of_chips() throws IOException {
    Dossier dossier = read("chips.txt");
    ToldFacts told = new ToldFacts(dossier);
    assertEquals(4, dossier.arrangements().size());
    told.has(
        HQ_OR_RD_CENTRE,
        "government_support",
        "act=welcomed",
        "Katrin Vogt, city, via X",
        "We are proud that Quorlex believes in our city");
    told.has(
        CONTRACT_MANUFACTURING,
        "government_support",
        "act=raised",
        "The Elbe Courier, outlet, via The Elbe Courier",
        "economy secretary Jan Rolfs had broached the proposal with Nordwafer's boss, Ulf Brandt");
    told.has(
        CONTRACT_MANUFACTURING,
        "disruption",
        "cause=flood",
        ", outlet",
        "a flood that halted production in June");
    told.has(
        NEW_PLANT,
        "plan",
        "firmness=considered",
        "Mei Tan, principal",
        "Quorlex is weighing a plant of its own in Germany");
    assertFalse(told.hasKind(CONTRACT_MANUFACTURING, "agreement"));
  }
}
