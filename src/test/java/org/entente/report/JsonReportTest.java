package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.entente.assessment.Answer;
import org.entente.evidence.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON report")
class JsonReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Answer answer = SampleAnswer.whole();
  private final JsonNode printed = tree(JsonReport.of(answer));

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

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
