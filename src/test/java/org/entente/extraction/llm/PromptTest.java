package org.entente.extraction.llm;

import static org.entente.extraction.llm.Asked.about;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.evidence.FactKind;
import org.entente.rulebook.FactForm;
import org.junit.jupiter.api.Test;

/** What a model is sent. */
class PromptTest {
  /** Keys of a fact in a dossier that are not a model's to say. */
  private static final Set<String> OURS =
      Set.of("id", "quotes", "supposed", "standing", "on", "read_by");

  private static final Asked ASKED = about();
  private static final JsonNode FACT = ASKED.schema().at("/properties/facts/items");

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  @Test
  void the_form_has_each_key_that_a_fact_in_a_dossier_has_or_says_why_not() {
    Set<String> keys = new HashSet<>(names(FACT.get("properties")));
    keys.removeAll(Set.of("quote", "states"));
    keys.addAll(OURS);
    keys.add("kind");
    assertEquals(new HashSet<>(FactForm.CLAIM_KEYS), keys);
  }

  @Test
  void the_form_has_each_kind_of_fact_with_its_fields_and_their_words() {
    Map<String, JsonNode> kinds = new HashMap<>();
    for (JsonNode kind : FACT.at("/properties/states/anyOf")) {
      kinds.put(kind.at("/properties/kind/enum/0").asText(), kind.get("properties"));
    }
    assertEquals(FactKind.all().size(), kinds.size());
    for (FactKind kind : FactKind.all()) {
      Set<String> expected = new TreeSet<>(Set.of("kind"));
      for (FactKind.Field field : kind.fields()) {
        if (field.type() != LocalDate.class) {
          expected.add(field.word());
          assertEquals(
              field.words(), texts(kinds.get(kind.word()).at("/" + field.word() + "/enum")));
        }
      }
      assertEquals(expected, names(kinds.get(kind.word())), kind.word());
    }
  }

  @Test
  void the_form_is_one_that_strict_endpoints_take() {
    assertStrict(ASKED.schema());
  }

  private static void assertStrict(JsonNode schema) {
    if (schema.path("type").asText().equals("object")) {
      assertEquals(names(schema.get("properties")), new TreeSet<>(texts(schema.get("required"))));
      assertFalse(schema.get("additionalProperties").asBoolean(true), schema.toString());
    }
    schema.forEach(PromptTest::assertStrict);
  }

  @Test
  void an_answer_of_the_form_is_one_that_is_read() {
    var form = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(FACT);
    assertEquals(Set.of(), form.validate(Asked.claim()));
    assertFalse(form.validate(Asked.claim().put("odds", 1)).isEmpty());
    assertEquals(1, about(Asked.claim()).added().size());
  }

  @Test
  void the_arrangements_to_choose_from_are_those_of_the_dossier_or_none() {
    assertEquals(
        List.of(Asked.DEAL, Asked.OTHER_DEAL, ""), texts(FACT.at("/properties/arrangement/enum")));
  }

  @Test
  void the_story_stands_apart_from_the_task_between_marks_that_it_cannot_hold() {
    JsonNode messages = ASKED.sent().get("messages");
    assertEquals(2, messages.size());
    assertEquals("system", messages.at("/0/role").asText());
    assertFalse(messages.at("/0/content").asText().contains("Oster"));
    assertEquals("user", messages.at("/1/role").asText());
    List<String> material = messages.at("/1/content").asText().lines().toList();
    String mark = Asked.DOCUMENT.sha256().substring(0, 16);
    assertEquals("===== material " + mark + " =====", material.get(0));
    assertEquals("===== end of material " + mark + " =====", material.get(material.size() - 1));
    assertTrue(messages.at("/1/content").asText().contains(Asked.TEXT));
    assertFalse(Asked.TEXT.contains(mark));
  }

  @Test
  void the_task_names_every_kind_and_takes_its_examples_from_the_rulebook() {
    String task = ASKED.sent().at("/messages/0/content").asText();
    for (FactKind kind : FactKind.all()) {
      assertTrue(task.contains("\n- " + kind.word() + "\n"), kind.word());
    }
    assertTrue(task.contains("\n- talks\n  \""), task);
    assertFalse(task.contains("{"), task);
  }
}
