package org.entente.evaluation.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names may name one party. */
class PartyNamesTest {
  @Test
  void aTellingWordInCommonIsEnough() {
    assertTrue(PartyNames.same("Varga Industries", "Varga"));
    assertTrue(PartyNames.same("The Halden Group", "halden plc"));
  }

  @Test
  void aWordThatManyNamesShareIsNot() {
    assertFalse(PartyNames.same("Halden Group", "Kestrel Group"));
    assertFalse(PartyNames.same("Bank of Halden", "Bank of Kestrel"));
  }

  @Test
  void aNameOfSuchWordsOnlyIsComparedByThem() {
    assertTrue(PartyNames.same("The Group", "Holding Group"));
  }

  @Test
  void initialsStandForTheName() {
    assertTrue(PartyNames.same("JLR", "Jaguar Land Rover"));
    assertTrue(PartyNames.same("Ost & Nord Werke", "ONW"));
    assertFalse(PartyNames.same("JL", "Jaguar Land Rover"));
  }

  @Test
  void twoListsAgreeByTheSharesThatTheyHaveInCommon() {
    assertEquals(1, PartyNames.agreement(List.of("Varga", "Ostrel"), List.of("Ostrel", "Varga")));
    assertEquals(0.75, PartyNames.agreement(List.of("Varga", "Ostrel"), List.of("Varga AG")));
    assertEquals(0, PartyNames.agreement(List.of("Varga", "Ostrel", "Halden"), List.of("Varga")));
    assertEquals(0, PartyNames.agreement(List.of(), List.of("Varga")));
  }
}
