package org.entente.extraction;

import static org.entente.extraction.Stories.facts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.evidence.Agreement;
import org.entente.evidence.Completion;
import org.entente.evidence.Dossier;
import org.entente.evidence.Plan;
import org.entente.evidence.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What governs the words that state a deal says how far it is. */
class HowFarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSIDERED | Vantor Group is considering whether to buy Marlowe Hotels.",
        "SOUGHT | Vantor Group wants to buy Marlowe Hotels.",
        "OFFERED | Vantor Group has offered to buy Marlowe Hotels.",
        "OFFERED | Vantor Group's bid for Marlowe Hotels runs until Friday.",
        "PLANNED | Vantor Group plans to buy Marlowe Hotels."
      })
  void anIntentionIsAsFirmAsItsVerb(Plan.Firmness firmness, String story) {
    List<Plan> plans = facts(Stories.read(story), Plan.class);
    assertEquals(List.of(firmness), plans.stream().map(Plan::firmness).distinct().toList(), story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vantor Group has agreed to buy Marlowe Hotels.",
        "Vantor Group will buy Marlowe Hotels.",
        "Vantor Group has struck a deal to buy Marlowe Hotels."
      })
  void whatWillBeDoneOrWasStruckIsAgreed(String story) {
    Dossier dossier = Stories.read(story);
    assertFalse(facts(dossier, Agreement.class).isEmpty(), story);
    assertEquals(List.of(), facts(dossier, Plan.class), story);
  }

  @Test
  void whoIsInTalksToBuyTalks() {
    Dossier dossier = Stories.read("Vantor Group is in talks to buy Marlowe Hotels.");
    assertFalse(facts(dossier, Talks.class).isEmpty());
    assertEquals(List.of(), facts(dossier, Agreement.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vantor Group has dropped its plan to buy Marlowe Hotels.",
        "Marlowe Hotels has rejected an offer from Vantor Group to buy the chain."
      })
  void aPlanThatWasDroppedOrAnOfferRefusedIsNone(String story) {
    assertEquals(List.of(), facts(Stories.read(story), Plan.class), story);
  }

  @Test
  void whatFollowedAPurchaseTellsThatItWasDone() {
    Dossier dossier =
        Stories.read("Vantor Group cut 40 jobs at Marlowe Hotels after acquiring Marlowe Hotels.");
    assertTrue(
        dossier.arrangements().isEmpty() || !facts(dossier, Completion.class).isEmpty(),
        "a deal, and not done");
  }
}
