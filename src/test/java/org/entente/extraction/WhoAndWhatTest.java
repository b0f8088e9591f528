package org.entente.extraction;

import static org.entente.extraction.Stories.facts;
import static org.entente.extraction.Stories.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.evidence.Approval;
import org.entente.evidence.Dossier;
import org.entente.evidence.Opposition;
import org.entente.evidence.Plan;
import org.entente.evidence.Relationship;
import org.entente.evidence.Role;
import org.entente.evidence.Standing;
import org.entente.evidence.Termination;
import org.junit.jupiter.api.Test;

/** Who tells what to whom, whose shares are meant, and what an authority has done. */
class WhoAndWhatTest {
  @Test
  void anOutletThatIsToldSomethingIsNoParty() {
    Dossier dossier =
        Stories.read(
            "Corvane Tyres is closing its Almora plant. Sedwick Rubber has toured the site and is"
                + " interested in buying it, three union officials told the Almora Herald.");
    assertEquals(1, dossier.arrangements().size(), ids(dossier).toString());
    var sale = dossier.arrangements().get(0);
    assertEquals("Sedwick Rubber", sale.party(Role.BUYER).orElseThrow().name());
    assertEquals("Corvane Tyres", sale.party(Role.SELLER).orElseThrow().name());
    Plan plan = facts(dossier, Plan.class).get(0);
    assertEquals("three union officials", plan.speaker().name());
    assertEquals(Standing.UNION, plan.standing());
  }

  @Test
  void sharesThatOnePartyHasInTheOtherAreABond() {
    Dossier dossier =
        Stories.read("Vantor Group, which owns 12% of Marlowe Hotels, offered to buy the chain.");
    assertTrue(
        dossier.arrangements().isEmpty() || !facts(dossier, Relationship.class).isEmpty(),
        ids(dossier).toString());
  }

  @Test
  void aFamilyThatWillNotSellIsAgainstIt() {
    Dossier dossier =
        Stories.read(
            "Vantor Group offered to buy Marlowe Hotels. The Pell family, the largest shareholder of"
                + " Marlowe Hotels, said it would not sell its shares.");
    assertEquals(List.of(), facts(dossier, Relationship.class));
    assertEquals(Opposition.Group.SHAREHOLDERS, facts(dossier, Opposition.class).get(0).group());
  }

  @Test
  void sharesInAVentureToComeAreATermOfIt() {
    Dossier dossier =
        Stories.read(
            "Vantor Group and Marlowe Hotels will form a joint venture. Vantor Group will hold 60%"
                + " of the venture.");
    assertEquals(List.of(), facts(dossier, Relationship.class));
  }

  @Test
  void anApprovalThatWasReceivedIsGranted() {
    Dossier dossier =
        Stories.read(
            "Vantor Group agreed to buy Marlowe Hotels. The deal closed after obtaining the final"
                + " clearance from regulators.");
    List<Approval> approvals = facts(dossier, Approval.class);
    assertFalse(approvals.isEmpty());
    assertTrue(approvals.stream().allMatch(a -> a.state() == Approval.State.GRANTED));
  }

  @Test
  void whomRegulatorsKeepFromBuyingIsBlocked() {
    Dossier dossier =
        Stories.read("Regulators barred Vantor Group from acquiring Marlowe Hotels in June.");
    assertEquals(Termination.Way.BLOCKED, facts(dossier, Termination.class).get(0).way());
    assertEquals(Approval.State.REFUSED, facts(dossier, Approval.class).get(0).state());
    assertEquals(List.of(), facts(dossier, Plan.class));
  }
}
