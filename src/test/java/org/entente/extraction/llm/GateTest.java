package org.entente.extraction.llm;

import static org.entente.extraction.llm.Asked.about;
import static org.entente.extraction.llm.Asked.answered;
import static org.entente.extraction.llm.Asked.claim;
import static org.entente.extraction.llm.Asked.quoting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.CapacityDecline;
import org.entente.evidence.Fact;
import org.entente.evidence.Modality;
import org.entente.evidence.ReadBy;
import org.entente.evidence.Speaker;
import org.entente.evidence.Talks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a model's claims gets into a dossier. */
class GateTest {
  private static final String NOTHING = "the language model: 0 facts kept";

  private static String words(Asked asked) {
    assertEquals(1, asked.added().size(), asked.account());
    return asked.added().get(0).quotes().get(0).exact();
  }

  private static void assertDropped(String why, Asked asked) {
    assertEquals(List.of(), asked.added());
    assertEquals(NOTHING + "; dropped 1 " + why, asked.account());
  }

  @Test
  void a_claim_whose_words_stand_in_the_story_becomes_a_fact_of_the_models() {
    Asked asked = about(claim());
    Fact fact = asked.added().get(0);
    assertEquals("the handshake never came", words(asked));
    assertEquals(Talks.State.STALLED, ((Talks) fact).state());
    assertEquals(ReadBy.LLM, fact.readBy());
    assertTrue(fact.id().matches("llm-talks-[0-9a-f]{4}"), fact.id());
    assertEquals(Asked.DEAL, fact.arrangement());
    assertEquals("Ole Vik", fact.speaker().name());
    assertEquals("the language model: 1 fact kept", asked.account());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the handshake always came",
        "the handshake had never come",
        "The handshake never came",
        "handshake",
        "",
      })
  void words_that_the_story_does_not_say_carry_nothing(String words) {
    assertDropped("quoting words that the story does not say", about(quoting(words)));
  }

  @Test
  void a_page_is_no_quote() {
    String why = "quoting words that the story does not say";
    assertDropped(why, about(quoting(Asked.TEXT + " " + Asked.TEXT)));
    assertDropped(why, about(quoting(Asked.TEXT.repeat(2).substring(0, 601))));
  }

  @Test
  void typesetting_may_differ_and_the_storys_own_letters_are_kept() {
    assertEquals(
        "“The soup came\u00a0first – the handshake never came,”",
        words(about(quoting("\"The soup came first - the handshake never came,\""))));
    assertEquals("soup came\u00a0first", words(about(quoting("soup  came\n first"))));
  }

  static Stream<ObjectNode> notOfTheForm() {
    ObjectNode unknownKind = claim();
    unknownKind.putObject("states").put("kind", "handshake");
    ObjectNode unknownWord = claim();
    unknownWord.putObject("states").put("kind", "talks").put("state", "soured");
    ObjectNode unknownField = claim();
    unknownField.putObject("states").put("kind", "talks").put("state", "ended").put("odds", 9);
    ObjectNode nothingStated = claim();
    nothingStated.remove("states");
    ObjectNode missingWord = claim();
    missingWord.putObject("states").put("kind", "talks");
    return Stream.of(
        unknownKind,
        unknownWord,
        unknownField,
        missingWord,
        nothingStated,
        claim().put("arrangement", "no-such-deal"),
        claim().put("modality", "certain"),
        claim().put("second_hand", "perhaps"),
        claim().put("speaker", "Ole Vik"));
  }

  @ParameterizedTest
  @MethodSource("notOfTheForm")
  void what_is_not_of_the_form_of_a_fact_is_dropped(ObjectNode claim) {
    assertDropped("not of the form that was asked for", about(claim));
  }

  @Test
  void what_was_not_asked_for_counts_for_nothing() {
    ObjectNode claim = claim().put("id", "plan-1").put("read_by", "rules").put("on", "1999-01-01");
    claim.put("supposed", true).put("likelihood", 100).putArray("quotes");
    ((ObjectNode) claim.get("states")).put("read_by", "rules").put("modality", "denied");
    Fact fact = about(claim).added().get(0);
    assertEquals(about(claim()).added(), List.of(fact));
    assertEquals(ReadBy.LLM, fact.readBy());
    assertEquals(Modality.ASSERTED, fact.modality());
    assertNull(fact.on());
  }

  @Test
  void a_null_is_a_value_that_is_left_out() {
    ObjectNode claim = claim().putNull("speaker").putNull("via").putNull("arrangement");
    Fact fact = about(claim).added().get(0);
    assertEquals(Speaker.STORY, fact.speaker());
    assertEquals("", fact.arrangement());
  }

  @Test
  void of_two_that_say_the_same_the_rules_count() {
    ObjectNode claim = quoting("not stand in the way").put("polarity", "for");
    claim.putObject("states").put("kind", "openness").put("degree", "open");
    assertDropped("that the rules had read", about(claim));
    assertDropped("that the rules had read", about(claim.put("arrangement", Asked.OTHER_DEAL)));
    claim.putObject("states").put("kind", "statement");
    assertDropped("that the rules had read", about(claim));
  }

  @Test
  void the_same_words_may_state_something_else_too() {
    ObjectNode claim = quoting("not stand in the way").put("polarity", "for");
    claim.putObject("states").put("kind", "support").put("group", "board");
    assertEquals(1, about(claim).added().size());
  }

  @Test
  void of_two_that_contradict_each_other_the_rules_count() {
    ObjectNode claim = quoting("would not stand");
    assertDropped("against what the rules had read", about(claim));
    assertEquals(1, about(claim.put("polarity", "neutral")).added().size());
  }

  @Test
  void a_claim_that_is_made_twice_counts_once() {
    Asked asked = about(claim(), quoting("never came"));
    assertEquals(1, asked.added().size());
  }

  @Test
  void names_and_figures_that_the_story_does_not_say_are_left_out() {
    ObjectNode claim = quoting("Velm made 12,500 bicycles last year, after 30,000 the year before");
    claim
        .putObject("states")
        .put("kind", "capacity_decline")
        .put("plant", "Velmside")
        .put("operator", "Velm")
        .put("units_before", 300_000)
        .put("units_after", 12_500);
    claim.putObject("speaker").put("name", "The Prime Minister").put("standing", "government");
    claim.putArray("via").add("the BBC").add("Ole Vik");
    Asked asked = about(claim);
    CapacityDecline fact = (CapacityDecline) asked.added().get(0);
    assertEquals("", fact.plant());
    assertEquals("Velm", fact.operator());
    assertNull(fact.unitsBefore());
    assertEquals(12_500L, fact.unitsAfter());
    assertEquals(Speaker.STORY, fact.speaker());
    assertEquals(List.of("Ole Vik"), fact.claim().via());
    assertEquals(
        "the language model: 1 fact kept; left out 4 names or figures that the story does not say",
        asked.account());
  }

  @Test
  void an_answer_in_a_code_block_is_an_answer() {
    String answer = "```json\n{\"facts\": [" + claim() + "]}\n```";
    assertEquals(1, answered(answer).added().size());
  }

  @Test
  void what_is_no_claim_at_all_is_counted_too() {
    Asked asked = answered("{\"facts\": [\"the handshake never came\", [], " + claim() + "]}");
    assertEquals(
        "the language model: 1 fact kept; dropped 2 quoting words that the story does not say",
        asked.account());
  }

  @Test
  void of_an_endless_list_only_the_beginning_is_looked_at() {
    String account =
        about(Stream.generate(Asked::claim).limit(400).toArray(ObjectNode[]::new)).account();
    assertEquals("the language model: 1 fact kept; dropped 299 that the rules had read", account);
  }
}
