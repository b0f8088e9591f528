package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.assessment.Answer;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Family;
import org.entente.evidence.Role;
import org.entente.evidence.Stage;
import org.entente.evidence.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON report's schema")
class JsonSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Answer answer = SampleAnswer.whole();

  @Test
  @DisplayName("holds for an answer that is full, empty, explained or hostile")
  void keepsToItsSchema() {
    assertEquals(Set.of(), problems(JsonReport.of(answer)));
    assertEquals(Set.of(), problems(JsonReport.of(SampleAnswer.empty())));
    assertEquals(Set.of(), problems(Explanation.json(answer, SampleVans.assessment())));
    assertEquals(Set.of(), problems(JsonReport.of(HostileAnswer.of())));
  }

  @Test
  @DisplayName("refuses an answer without a key")
  void schemaHasTeeth() {
    assertFalse(problems(JsonReport.of(answer).replace("\"asOf\"", "\"when\"")).isEmpty());
  }

  @Test
  @DisplayName("knows the vocabulary of today")
  void schemaIsCurrent() throws IOException {
    JsonNode defs = schema().get("$defs");
    assertWords(Stage.values(), defs.at("/stage/enum"));
    assertWords(Family.values(), defs.at("/fact/properties/family/enum"));
    assertWords(ArrangementKind.values(), defs.at("/arrangement/properties/kind/enum"));
    JsonNode role = defs.at("/arrangement/properties/parties/items/properties/role/enum");
    assertWords(Role.values(), role);
  }

  private static void assertWords(Word[] vocabulary, JsonNode words) {
    Set<String> listed = new TreeSet<>();
    words.forEach(word -> listed.add(word.asText()));
    assertEquals(new TreeSet<>(List.of(vocabulary).stream().map(Word::word).toList()), listed);
  }

  private static Set<String> problems(String json) {
    try {
      Set<String> found = new TreeSet<>();
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(schema())
          .validate(json, InputFormat.JSON)
          .forEach(problem -> found.add(problem.getMessage()));
      return found;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        JsonReport.class.getResourceAsStream("/org/entente/assessment.schema.json")) {
      assertNotNull(in);
      return JSON.readTree(in);
    }
  }
}
