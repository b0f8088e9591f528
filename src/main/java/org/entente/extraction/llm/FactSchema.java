package org.entente.extraction.llm;

import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Polarity;
import org.entente.evidence.Standing;
import org.entente.evidence.Word;

/**
 * The form that a model's answer is asked to have: facts as they stand in a dossier, made from the
 * kinds of fact that there are. What a kind has of its own stands apart, under {@code states}, so
 * that the vocabularies that all kinds share are sent once. Days are not asked for: they seldom
 * stand in a text as days, and so could not be checked letter by letter.
 */
final class FactSchema {
  static final String FACTS = "facts";
  static final String QUOTE = "quote";
  static final String STATES = "states";
  static final String KIND = "kind";

  private FactSchema() {}

  /**
   * @param arrangements those that a fact may bear on
   */
  static JsonSchema of(List<Arrangement> arrangements) {
    JsonSchemaElement facts = JsonArraySchema.builder().items(fact(arrangements)).build();
    return JsonSchema.builder().name(FACTS).rootElement(object(Map.of(FACTS, facts))).build();
  }

  private static JsonSchemaElement fact(List<Arrangement> arrangements) {
    List<String> ids = new ArrayList<>(arrangements.stream().map(Arrangement::id).toList());
    ids.add("");
    Map<String, JsonSchemaElement> keys = new LinkedHashMap<>();
    keys.put(QUOTE, new JsonStringSchema());
    keys.put("arrangement", oneOf(ids));
    keys.put("speaker", speaker());
    keys.put("via", JsonArraySchema.builder().items(new JsonStringSchema()).build());
    keys.put("second_hand", new JsonBooleanSchema());
    keys.put("modality", oneOf(words(Modality.class)));
    keys.put("polarity", oneOf(words(Polarity.class)));
    List<JsonSchemaElement> kinds =
        FactKind.all().stream().<JsonSchemaElement>map(FactSchema::kind).toList();
    keys.put(STATES, JsonAnyOfSchema.builder().anyOf(kinds).build());
    return object(keys);
  }

  private static JsonSchemaElement speaker() {
    Map<String, JsonSchemaElement> keys = new LinkedHashMap<>();
    for (String key : List.of("name", "office", "party")) {
      keys.put(key, new JsonStringSchema());
    }
    keys.put("standing", oneOf(words(Standing.class)));
    return object(keys);
  }

  private static JsonObjectSchema kind(FactKind kind) {
    Map<String, JsonSchemaElement> keys = new LinkedHashMap<>();
    keys.put(KIND, oneOf(List.of(kind.word())));
    for (FactKind.Field field : kind.fields()) {
      if (field.type() != LocalDate.class) {
        keys.put(field.word(), value(field));
      }
    }
    return object(keys);
  }

  private static JsonSchemaElement value(FactKind.Field field) {
    if (field.type().isEnum()) {
      return oneOf(field.words());
    }
    if (field.type() == boolean.class) {
      return new JsonBooleanSchema();
    }
    if (field.type() == Long.class) {
      return JsonAnyOfSchema.builder().anyOf(new JsonIntegerSchema(), new JsonNullSchema()).build();
    }
    return new JsonStringSchema();
  }

  private static JsonSchemaElement oneOf(List<String> words) {
    return JsonEnumSchema.builder().enumValues(words).build();
  }

  private static <E extends Enum<E> & Word> List<String> words(Class<E> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants()).map(Word::word).toList();
  }

  /** An object of these keys and no others: strict endpoints want all of them required. */
  private static JsonObjectSchema object(Map<String, JsonSchemaElement> keys) {
    return JsonObjectSchema.builder()
        .addProperties(keys)
        .required(List.copyOf(keys.keySet()))
        .additionalProperties(false)
        .build();
  }
}
