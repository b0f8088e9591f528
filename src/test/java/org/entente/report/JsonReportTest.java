package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.entente.evidence.Document;
import org.entente.evidence.Family;
import org.entente.evidence.Role;
import org.entente.evidence.Stage;
import org.entente.evidence.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON report")
class JsonReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Answer answer = SampleAnswer.whole();
  private final JsonNode printed = tree(JsonReport.of(answer));

  @Test
  @DisplayName("is what its schema says, full, empty, explained and hostile")
  void keepsToItsSchema() {
    assertEquals(Set.of(), problems(JsonReport.of(answer)));
    assertEquals(Set.of(), problems(JsonReport.of(SampleAnswer.empty())));
    assertEquals(Set.of(), problems(Explanation.json(answer, SampleVans.assessment())));
    assertEquals(Set.of(), problems(JsonReport.of(HostileAnswer.of())));
  }

  @Test
  @DisplayName("is refused by the schema when a key is gone")
  void schemaHasTeeth() {
    assertFalse(problems(JsonReport.of(answer).replace("\"asOf\"", "\"when\"")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/asOf",
        "/horizon",
        "/engine/version",
        "/rulebook/fingerprint",
        "/context/0/id",
        "/documents/0/sha256",
        "/assessments/2/arrangement/parties/1/role",
        "/assessments/2/arrangement/place",
        "/assessments/2/question",
        "/assessments/2/resolution",
        "/assessments/2/likelihood/word",
        "/assessments/2/confidence/because/0/rule",
        "/assessments/2/prior/referenceClass",
        "/assessments/2/reasons/0/counted",
        "/assessments/2/reasons/0/facts/1",
        "/assessments/2/facts/0/quote/exact",
        "/assessments/2/facts/0/sourceGrade",
        "/assessments/2/missing/0/wouldMoveTo/percent",
        "/assessments/2/flips/1/changes/1/fact",
        "/assessments/2/nearMisses/0/condition",
        "/assessments/2/assumptions/1"
      })
  @DisplayName("has every key that the design names")
  void hasTheKeysOfTheDesign(String pointer) {
    assertFalse(printed.at(pointer).isMissingNode(), pointer);
  }

  @Test
  @DisplayName("counts the offsets of quotes in code points, past emoji too")
  void countsCodePoints() {
    int quotes = 0;
    for (JsonNode quote : printed.findValues("quote")) {
      if (quote.isObject()) {
        Document document =
            answer.documents().stream()
                .filter(read -> read.id().equals(quote.get("document").asText()))
                .findFirst()
                .orElseThrow();
        int[] points = document.text().codePoints().toArray();
        int start = quote.get("start").asInt();
        int length = quote.get("end").asInt() - start;
        assertEquals(quote.get("exact").asText(), new String(points, start, length));
        quotes++;
      }
    }
    assertEquals(11, quotes);
  }

  @Test
  @DisplayName("has waterfalls whose thousandths add up")
  void addsUp() {
    for (JsonNode waterfall : printed.findValues("waterfall")) {
      long sum = waterfall.get("start").asLong() + waterfall.get("clamp").asLong();
      for (JsonNode step : waterfall.get("steps")) {
        sum += step.get("counted").asLong();
      }
      assertEquals(waterfall.get("total").asLong(), sum);
    }
  }

  @Test
  @DisplayName("calls a fact without quotes hypothetical and quotes nothing for it")
  void marksHypotheticalFacts() {
    JsonNode supposed = printed.at("/assessments/2/facts/7");
    assertEquals("hypothetical", supposed.get("modality").asText());
    assertTrue(supposed.get("quote").isNull());
  }

  @Test
  @DisplayName("has the same bytes for the same answer, and no carriage return")
  void isDeterministic() {
    assertEquals(JsonReport.of(answer), JsonReport.of(SampleAnswer.whole()));
    assertFalse(JsonReport.of(HostileAnswer.of()).contains("\r"));
  }

  @Test
  @DisplayName("has a schema that knows the vocabulary of today")
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

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
