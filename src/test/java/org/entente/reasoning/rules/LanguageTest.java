package org.entente.reasoning.rules;

import static org.entente.reasoning.rules.Given.arrangement;
import static org.entente.reasoning.rules.Given.claim;
import static org.entente.reasoning.rules.Given.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Fact;
import org.entente.evidence.Modality;
import org.entente.evidence.Openness;
import org.entente.evidence.Timeline;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Arrangement A = arrangement("a");
  private static final Fact OPEN =
      fact("openness", claim("open", "a"), Map.of("degree", Openness.Degree.OPEN));
  private static final Fact EAGER =
      fact("openness", claim("eager", "a"), Map.of("degree", Openness.Degree.EAGER));
  private static final Fact FEWER = decline("fewer", 200L, 100L);
  private static final Fact UNTOLD = decline("untold", null, 100L);

  private static Fact decline(String id, Long before, Long after) {
    Map<String, Object> values = new HashMap<>();
    values.put("plant", "Alton");
    values.put("unitsBefore", before);
    values.put("unitsAfter", after);
    return fact("capacity_decline", claim(id, "a"), values);
  }

  private static Fact due(String id, LocalDate day) {
    Map<String, Object> values = new HashMap<>();
    values.put("event", Timeline.Event.CLOSING);
    values.put("state", Timeline.State.SET);
    values.put("due", day);
    return fact("timeline", claim(id, "a"), values);
  }

  /** Which of the facts a pattern on one fact of the arrangement finds. */
  private static String found(String type, String constraints, Object... facts) {
    String conditions =
        "$a : Arrangement()\n$f : " + type + "(arrangement == $a.id, " + constraints + ")";
    Object[] all = Arrays.copyOf(facts, facts.length + 1);
    all[facts.length] = A;
    return String.join(
        " ", Rules.found(conditions, "$a, $f", all).stream().map(f -> f.get(0)).toList());
  }

  private static String openness(String constraints, Object... facts) {
    return found("Openness", constraints, facts);
  }

  @Test
  void aWordIsEqualToItselfAlone() {
    assertEquals("open", openness("degree == Openness.Degree.OPEN", OPEN, EAGER));
    assertEquals("eager", openness("degree != Openness.Degree.OPEN", OPEN, EAGER));
  }

  @Test
  void textsAreComparedLetterForLetter() {
    assertEquals("open", openness("id == \"open\"", OPEN, EAGER));
    assertEquals("open", openness("id == 'open'", OPEN, EAGER));
    assertEquals("", openness("id == \"Open\"", OPEN, EAGER));
  }

  @Test
  void aNumberThatIsNotKnownIsNeitherMoreNorLess() {
    assertEquals("fewer", found("CapacityDecline", "unitsBefore > 150", FEWER, UNTOLD));
    assertEquals("", found("CapacityDecline", "unitsBefore > 200", FEWER, UNTOLD));
    assertEquals("fewer", found("CapacityDecline", "unitsBefore >= 200", FEWER, UNTOLD));
    assertEquals("fewer", found("CapacityDecline", "unitsBefore <= 200.5", FEWER, UNTOLD));
    assertEquals("", found("CapacityDecline", "unitsBefore < -1", FEWER, UNTOLD));
    assertEquals("untold", found("CapacityDecline", "!(unitsBefore > 0)", FEWER, UNTOLD));
    assertEquals("fewer", found("CapacityDecline", "unitsAfter < unitsBefore", FEWER, UNTOLD));
  }

  @Test
  void whatIsMissingIsNull() {
    assertEquals("untold", found("CapacityDecline", "unitsBefore == null", FEWER, UNTOLD));
    assertEquals("fewer", found("CapacityDecline", "unitsBefore != null", FEWER, UNTOLD));
  }

  @Test
  void daysAreWrittenAsTexts() {
    Fact early = due("early", LocalDate.of(2026, 1, 29));
    Fact late = due("late", LocalDate.of(2026, 1, 30));
    Fact open = due("open", null);
    assertEquals("early", found("Timeline", "due < \"2026-01-30\"", early, late, open));
    assertEquals("late", found("Timeline", "due == \"2026-01-30\"", early, late, open));
    assertEquals("early", found("Timeline", "due <= on, due < \"2026-01-30\"", early, late));
  }

  @Test
  void aFlagStandsAlone() {
    Fact conditional =
        fact(
            "openness",
            Given.said(claim("if", "a"), Modality.CONDITIONAL),
            Map.of("degree", Openness.Degree.OPEN));
    assertEquals("if", openness("conditional", OPEN, conditional));
    assertEquals("open", openness("!conditional", OPEN, conditional));
    assertEquals("if", openness("conditional == true", OPEN, conditional));
    assertEquals("open", openness("modality == Modality.ASSERTED", OPEN, conditional));
  }

  @Test
  void oneOfSeveralIsAskedWithIn() {
    String both = "degree in (Openness.Degree.OPEN, Openness.Degree.EAGER)";
    assertEquals("eager open", openness(both, OPEN, EAGER));
    assertEquals("eager", openness("degree not in (Openness.Degree.OPEN)", OPEN, EAGER));
    assertEquals("open", openness("id in (\"open\", \"shut\")", OPEN, EAGER));
  }

  @Test
  void aListContains() {
    assertEquals("open", openness("claim.via contains \"The Herald\"", OPEN));
    assertEquals("", openness("claim.via contains \"The Mail\"", OPEN));
    assertEquals("open", openness("claim.via not contains \"The Mail\"", OPEN));
  }

  @Test
  void pathsGoThroughFields() {
    assertEquals("open", openness("speaker.party == \"Alder\"", OPEN));
    assertEquals("", openness("speaker.party == \"Baltic\"", OPEN));
    assertEquals("open", openness("claim.speaker.standing == Standing.PRINCIPAL", OPEN));
  }

  @Test
  void andOrNotAndBracketsBindAsUsual() {
    assertEquals(
        "eager", openness("id == \"open\" && conditional || id == \"eager\"", OPEN, EAGER));
    assertEquals("", openness("conditional && (id == \"open\" || id == \"eager\")", OPEN, EAGER));
    assertEquals("eager", openness("!(id == \"open\" || conditional)", OPEN, EAGER));
    assertEquals("open", openness("id == \"open\" && !conditional && !secondHand", OPEN, EAGER));
  }

  @Test
  void aNamedValueMayBeComparedAtOnce() {
    assertEquals("open", openness("$id : id == \"open\", $id != \"x\"", OPEN, EAGER));
  }

  @Test
  void everyFactIsAFact() {
    assertEquals("fewer open", found("Fact", "id != \"eager\"", OPEN, EAGER, FEWER));
  }
}
