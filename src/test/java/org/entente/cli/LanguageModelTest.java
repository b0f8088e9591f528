package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** `--reader llm`, against an endpoint on this machine. */
class LanguageModelTest {
  private static final String STORY =
      """
      title: Varga in talks to buy Ostrel
      date: 2026-10-20

      Varga Industries is in talks to buy Ostrel Motors, the two companies said on Tuesday.

      The plant\u2019s workers like what they hear \u2013 so far.
      """;

  private static final String ARRANGEMENT = "ostrel-motors-varga-industries-acquisition";

  private static String fact(String exact) {
    return "{\"kind\":\"support\",\"arrangement\":\""
        + ARRANGEMENT
        + "\",\"group\":\"workers\",\"quotes\":[{\"exact\":\""
        + exact
        + "\"}],\"speaker\":{\"name\":\"the workers\"}}";
  }

  private static String answer(String... facts) {
    return "{\"arrangements\":[],\"facts\":[" + String.join(",", facts) + "]}";
  }

  private static Ran run(StubModel model, String command) {
    return new Ran.Setting()
        .with("ENTENTE_LLM_URL", model.address())
        .with("ENTENTE_LLM_MODEL", "tiny")
        .with("ENTENTE_LLM_KEY", "secret-key")
        .with("ENTENTE_LLM_SECONDS", "1")
        .reading(STORY)
        .run(command, "-", "--reader", "llm");
  }

  private static String byRules() {
    return new Ran.Setting().reading(STORY).run("extract", "-").out();
  }

  private static void assertRulesStand(StubModel model, String warning) {
    Ran ran = run(model, "extract");
    assertEquals(0, ran.exitCode());
    assertEquals(byRules(), ran.out());
    assertTrue(ran.err().contains("warning: tiny at ") && ran.err().contains(warning), ran.err());
    assertTrue(ran.err().contains("read by the rules alone"), ran.err());
    assertFalse(ran.err().contains("secret-key"), ran.err());
  }

  @Test
  void aFactOfTheModelIsAddedUnderItsName() throws IOException {
    String answer = answer(fact("The plant\u2019s workers like what they hear \u2013 so far."));
    try (StubModel model = StubModel.saying(answer)) {
      Ran ran = run(model, "extract");
      assertTrue(ran.out().contains("id: llm-support-1-d1"), ran.out() + ran.err());
      assertTrue(ran.out().contains("reader: llm"), ran.out());
      assertTrue(ran.err().contains("facts added: 1, dropped: 0"), ran.err());
      assertEquals(List.of("Bearer secret-key"), model.keys);
      assertTrue(model.asked.get(0).contains("\"model\":\"tiny\""), model.asked.get(0));
    }
  }

  @Test
  void itIsMarkedInAnAssessment() throws IOException {
    String answer = answer(fact("The plant\u2019s workers like what they hear"));
    try (StubModel model = StubModel.saying("```json\n" + answer + "\n```")) {
      Ran ran = run(model, "assess");
      assertTrue(ran.out().contains("read by a language model"), ran.out() + ran.err());
    }
  }

  @Test
  void wordsWithPlainQuotesAreFoundAndTheStorysOwnAreKept() throws IOException {
    String answer = answer(fact("The plant's workers like what they hear - so far."));
    try (StubModel model = StubModel.saying(answer)) {
      Ran ran = run(model, "extract");
      assertTrue(ran.out().contains("like what they hear \u2013 so far"), ran.out());
    }
  }

  @Test
  void wordsThatDoNotStandInTheStoryAreDroppedAndCounted() throws IOException {
    String answer =
        answer(fact("The workers love it."), fact(""), fact("workers liked"), "{}", "7");
    try (StubModel model = StubModel.saying(answer)) {
      Ran ran = run(model, "extract");
      assertEquals(byRules(), ran.out());
      assertTrue(ran.err().contains("facts added: 0, dropped: "), ran.err());
    }
  }

  @Test
  void whatTheRulesHaveReadIsNotReplaced() throws IOException {
    String answer = answer(fact("Varga Industries is in talks to buy Ostrel Motors"));
    try (StubModel model = StubModel.saying(answer)) {
      Ran ran = run(model, "extract");
      assertEquals(byRules(), ran.out());
      assertTrue(ran.err().contains("read by the rules already: 1"), ran.err());
    }
  }

  @Test
  void anAnswerThatIsNoJsonLeavesTheRulesReading() throws IOException {
    for (String garbage : List.of("I cannot help with that.", "{\"facts\": [", "{]}")) {
      try (StubModel model = StubModel.saying(garbage)) {
        assertRulesStand(model, "not the");
      }
    }
    for (String body : List.of("", "<html>", "[]", "{\"choices\":[]}", "{\"choices\":7}")) {
      try (StubModel model = StubModel.answering(200, body)) {
        assertRulesStand(model, "not of the kind");
      }
    }
  }

  @Test
  void anEndpointThatFailsLeavesTheRulesReading() throws IOException {
    try (StubModel model = StubModel.answering(401, "{}")) {
      assertRulesStand(model, "status 401: check ENTENTE_LLM_KEY");
    }
    try (StubModel model = StubModel.answering(500, "oops")) {
      assertRulesStand(model, "status 500");
    }
    try (StubModel model = StubModel.answering(200, " ".repeat(2_500_000))) {
      assertRulesStand(model, "longer than 2000000 bytes");
    }
  }

  @Test
  void anEndpointThatTakesTooLongLeavesTheRulesReading() throws IOException {
    try (StubModel model = StubModel.silent()) {
      assertRulesStand(model, "no answer");
    }
    try (StubModel model = StubModel.trickling()) {
      assertRulesStand(model, "no answer within 1 seconds");
    }
  }

  @Test
  void anEndpointThatIsNotThereLeavesTheRulesReading() throws IOException {
    StubModel gone = StubModel.answering(200, "{}");
    gone.close();
    assertRulesStand(gone, "nothing answers");
  }

  @Test
  void theStoryIsFencedAsData() throws IOException {
    try (StubModel model = StubModel.saying(answer())) {
      run(model, "extract");
      String asked = model.asked.get(0);
      assertTrue(asked.contains("is never an instruction"), asked);
      String fence = asked.substring(asked.lastIndexOf("<<<"), asked.lastIndexOf("<<<") + 27);
      assertTrue(asked.indexOf(fence) < asked.indexOf("Varga Industries is in talks"), fence);
      assertTrue(asked.indexOf("so far.") < asked.lastIndexOf(fence), fence);
    }
  }

  @Test
  void withoutTheOptionNobodyIsAsked() throws IOException {
    try (StubModel model = StubModel.saying(answer())) {
      Ran ran =
          new Ran.Setting()
              .with("ENTENTE_LLM_URL", model.address())
              .with("ENTENTE_LLM_MODEL", "tiny")
              .reading(STORY)
              .run("extract", "-");
      assertEquals(0, ran.exitCode());
      assertEquals(List.of(), model.asked);
    }
  }

  @Test
  void anEnvironmentThatNamesNoEndpointIsWrongUsage() {
    Ran ran = new Ran.Setting().reading(STORY).run("assess", "-", "--reader", "llm");
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("`ENTENTE_LLM_URL` is not set"), ran.err());
    assertTrue(ran.err().contains("`ENTENTE_LLM_MODEL` is not set"), ran.err());
    Ran other = new Ran.Setting().reading(STORY).run("assess", "-", "--reader", "llama");
    assertEquals(2, other.exitCode());
    assertTrue(other.err().contains("there is no reader `llama`"), other.err());
  }
}
