package org.entente.story;

import static org.entente.evidence.ArrangementKind.CONTRACT_MANUFACTURING;
import static org.entente.evidence.ArrangementKind.HQ_OR_RD_CENTRE;
import static org.entente.evidence.ArrangementKind.NEW_PLANT;
import static org.entente.evidence.ArrangementKind.PLANT_SALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Condition;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Openness;
import org.entente.evidence.Plan;
import org.entente.evidence.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped story is read to say: kind, key field, speaker, words. */
class DemoFactsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final String MET =
      "The mayor of Porto, Inês Valadares, met Tianlu's vice-president, Guo Renshu, in Chengdu last"
          + " month to back the plan";
  private static Dossier dossier;
  private static ToldFacts told;

  @BeforeAll
  static void read() throws IOException {
    dossier = WholeLine.SHIPPED.read(Files.readString(Path.of("rules/stories/demo.txt")), AS_OF);
    told = new ToldFacts(dossier);
  }

  @Test
  void the_header_names_the_outlet() {
    assertEquals("The Quayside Courier", dossier.documents().get(0).outlet());
  }

  @Test
  void a_mayor_meets_a_party_to_back_the_plan_and_the_city_is_host() {
    told.has(HQ_OR_RD_CENTRE, "meeting", "state=held", ", outlet", MET);
    told.has(HQ_OR_RD_CENTRE, "government_support", "act=backed", ", outlet", MET);
    Arrangement centre =
        dossier.arrangements().stream().filter(a -> a.kind() == HQ_OR_RD_CENTRE).findFirst().get();
    assertEquals("Porto", centre.party(Role.HOST).orElseThrow().name());
  }

  @Test
  void her_own_words_are_those_of_the_city() {
    told.has(
        HQ_OR_RD_CENTRE,
        "government_support",
        "act=welcomed",
        "Inês Valadares, city, via LinkedIn",
        "We could not be happier that Tianlu has chosen our city");
  }

  @Test
  void ministers_explore_a_possible_deal_which_is_neither_agreed_nor_under_review() {
    told.has(
        CONTRACT_MANUFACTURING,
        "government_support",
        "act=explored",
        ", outlet",
        "British ministers have meanwhile been looking at a possible deal under which Calder Motor"
            + " Works would make Tianlu's vans in Britain");
    assertFalse(told.hasKind(CONTRACT_MANUFACTURING, "agreement"));
    assertFalse(told.hasKind(CONTRACT_MANUFACTURING, "approval"));
  }

  @Test
  void a_minister_raises_the_idea_as_a_newspaper_of_no_list_has_it() {
    told.has(
        CONTRACT_MANUFACTURING,
        "government_support",
        "act=raised",
        "The Northern Ledger, outlet, via The Northern Ledger",
        "trade secretary Miriam Oduya brought up the idea with Calder's chief executive, Tom Hessle,"
            + " in September");
  }

  @Test
  void a_chief_is_said_to_be_open_if_it_pays() {
    String hessle = "Tom Hessle, principal, via The Northern Ledger";
    told.has(CONTRACT_MANUFACTURING, "openness", "degree=open", hessle, "be open to the proposal");
    told.has(
        CONTRACT_MANUFACTURING,
        "condition",
        "about=commercial",
        hessle,
        "provided that it pays its way");
    Openness openness = one(Openness.class);
    assertTrue(openness.secondHand() && openness.conditional());
    assertEquals(Condition.About.COMMERCIAL, one(Condition.class).about());
  }

  @Test
  void two_things_left_open_are_two_facts() {
    String calder = "Calder, principal";
    told.has(
        CONTRACT_MANUFACTURING,
        "unconfirmed",
        "what=agreement",
        calder,
        "no contract has been signed");
    told.has(
        CONTRACT_MANUFACTURING, "unconfirmed", "what=decision", calder, "nothing has been decided");
  }

  @Test
  void the_plant_makes_less_than_before_and_was_struck() {
    String fewer = "The factory turned out 148,000 vehicles in 2018 but only 61,000 last year";
    String strike = "a strike shut it for five weeks in the spring";
    told.has(CONTRACT_MANUFACTURING, "capacity_decline", "unitsBefore=148000", ", outlet", fewer);
    told.has(CONTRACT_MANUFACTURING, "capacity_decline", "unitsAfter=61000", ", outlet", fewer);
    told.has(CONTRACT_MANUFACTURING, "capacity_decline", "plant=Tees Road", ", outlet", fewer);
    told.has(CONTRACT_MANUFACTURING, "disruption", "cause=strike", ", outlet", strike);
  }

  @Test
  void a_plant_of_its_own_is_an_arrangement_of_its_own() {
    String considered = "the company was considering a plant of its own in Britain";
    told.has(NEW_PLANT, "plan", "firmness=considered", "Lena Marsh, principal", considered);
    Fact plan =
        dossier.facts().stream()
            .filter(f -> f instanceof Plan p && p.firmness() == Plan.Firmness.CONSIDERED)
            .findFirst()
            .orElseThrow();
    assertEquals(LocalDate.of(2025, 11, 1), plan.on());
  }

  @Test
  void the_seller_of_the_other_plant_loses_money() {
    told.has(
        PLANT_SALE,
        "distress",
        "state=loss_making",
        ", outlet",
        "Brennholt has been losing money at the site for years");
  }

  private static <F extends Fact> F one(Class<F> kind) {
    return dossier.facts().stream().filter(kind::isInstance).map(kind::cast).findFirst().get();
  }
}
