package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactKindTest {
  static final Claim SUPPOSED =
      new Claim(
          "f1",
          "a1",
          List.of(),
          Speaker.STORY,
          List.of(),
          false,
          Modality.ASSERTED,
          Polarity.NEUTRAL,
          null);

  @Test
  void every_kind_of_fact_can_be_built_from_its_fields_and_taken_apart_again() {
    assertTrue(FactKind.all().size() > 30);
    for (FactKind kind : FactKind.all()) {
      Map<String, Object> values = new HashMap<>();
      for (FactKind.Field field : kind.fields()) {
        if (field.type().isEnum()) {
          values.put(field.name(), field.type().getEnumConstants()[0]);
        }
      }
      Fact fact = kind.build(SUPPOSED, values);
      assertEquals(kind, FactKind.of(fact));
      assertEquals(fact, kind.build(SUPPOSED, kind.values(fact)));
      assertEquals(kind, FactKind.find(kind.word()).orElseThrow());
    }
  }

  @Test
  void a_fact_without_a_needed_word_is_refused_by_the_name_of_the_field() {
    FactKind kind = FactKind.find("government_support").orElseThrow();
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> kind.build(SUPPOSED, Map.of()));
    assertEquals("`government_support` needs a value for `act`", refusal.getMessage());
  }

  @Test
  void a_fact_without_a_quote_is_hypothetical() {
    Fact fact = new Openness(SUPPOSED, Openness.Degree.OPEN);
    assertTrue(fact.hypothetical());
    assertEquals(Polarity.FOR, fact.usualPolarity());
  }
}
