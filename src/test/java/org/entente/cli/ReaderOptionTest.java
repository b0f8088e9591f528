package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.extraction.llm.StubEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language model as second reader, as a user has it. */
class ReaderOptionTest {
  private static final String UNREAD = "the soup was cold before anybody spoke";
  private static final String ANSWER =
      """
      {"facts": [
        {"quote": "%s", "arrangement": "ostrel-motors-varga-industries-acquisition",
         "speaker": {"name": "", "office": "", "party": "", "standing": "outlet"}, "via": [],
         "second_hand": false, "modality": "asserted", "polarity": "against",
         "states": {"kind": "talks", "state": "stalled"}},
        {"quote": "the soup was hot", "arrangement": "",
         "speaker": {"name": "", "office": "", "party": "", "standing": "outlet"}, "via": [],
         "second_hand": false, "modality": "asserted", "polarity": "for",
         "states": {"kind": "support"}}]}
      """
          .formatted(UNREAD);

  @TempDir Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = folder.resolve("story.txt");
    Files.writeString(story, Stories.TALKS + "\nAt the dinner that followed, " + UNREAD + ".\n");
  }

  private static Ran.Setting asking(StubEndpoint stub) {
    return new Ran.Setting()
        .with("ENTENTE_LLM_URL", stub.address())
        .with("ENTENTE_LLM_MODEL", "small");
  }

  @Test
  void theModelIsNotAskedUnlessTheUserSaysSo() {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      Ran ran = asking(stub).run("assess", story);
      assertEquals(0, ran.exitCode());
      assertEquals(ran, asking(stub).run("assess", story, "--reader", "rules"));
      assertEquals("", ran.err());
      assertEquals(List.of(), stub.requests());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void aReaderSeesWhatTheModelHasRead(String format) {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      Ran ran = asking(stub).run("assess", story, "--format", format, "--reader", "llm");
      assertEquals(0, ran.exitCode(), ran.err());
      String words = ran.out().replaceAll("\\s+", " ");
      assertTrue(words.contains("read by a language model, not by a rule"), words);
      assertTrue(words.contains("the language model has rightly understood"), words);
      assertEquals(
          "the language model: 1 fact kept; dropped 1 quoting words that the story does not say\n",
          ran.err());
    }
  }

  @Test
  void theStepsToAnAnswerShowWhatTheModelHasRead() {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      String steps = asking(stub).run("explain", story, "--reader", "llm").out();
      assertTrue(steps.contains(UNREAD), steps);
      assertTrue(steps.contains("read by a language model, not by a rule"), steps);
    }
  }

  @Test
  void aProgramSeesWhatTheModelHasRead() {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      String json = asking(stub).run("assess", story, "--format", "json", "--reader", "llm").out();
      assertEquals(1, json.split("\"readBy\": \"llm\"", -1).length - 1, json);
      assertTrue(json.contains("\"readBy\": \"rules\""), json);
      assertTrue(json.contains(UNREAD), json);
    }
  }

  @Test
  void aDossierKeepsWhatTheModelHasReadAndIsNotReadAgain() throws IOException {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      Path dossier = folder.resolve("story.yaml");
      Ran extracted = asking(stub).run("extract", story, "--reader", "llm");
      assertTrue(extracted.out().contains("read_by: llm"), extracted.out());
      Files.writeString(dossier, extracted.out());
      Ran direct = asking(stub).run("assess", story, "--format", "json", "--reader", "llm");
      assertEquals(2, stub.requests().size());
      Ran kept = asking(stub).run("assess", dossier, "--format", "json", "--reader", "llm");
      assertEquals(direct.out(), kept.out());
      assertEquals(2, stub.requests().size());
    }
  }

  @Test
  void theKeyGoesToTheEndpointAndNowhereElse() {
    try (StubEndpoint stub = StubEndpoint.sending(401, "{\"error\": \"no such key: hush-hush\"}")) {
      Ran ran =
          asking(stub).with("ENTENTE_LLM_KEY", "hush-hush").run("assess", story, "--reader", "llm");
      Map<String, List<String>> headers = stub.requests().get(0).headers();
      assertEquals(List.of("Bearer hush-hush"), headers.get("Authorization"));
      assertEquals("/v1/chat/completions", stub.requests().get(0).path());
      assertFalse((ran.out() + ran.err()).contains("hush"), ran.err());
    }
  }

  @Test
  void withoutAKeyNoneIsSent() {
    try (StubEndpoint stub = StubEndpoint.saying(ANSWER)) {
      asking(stub).run("extract", story, "--reader", "llm");
      assertFalse(stub.requests().get(0).headers().containsKey("Authorization"));
      assertTrue(stub.requests().get(0).body().contains("\"small\""));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                        | -     | -      | -  | ENTENTE_LLM_URL: not set",
        "http://localhost/v1      | -     | -      | -  | ENTENTE_LLM_MODEL: not set",
        "localhost:8080           | small | -      | -  | ENTENTE_LLM_URL: not an address",
        "ftp://localhost/v1       | small | -      | -  | ENTENTE_LLM_URL: not an address",
        "http://a:secret@b.test/  | small | -      | -  | ENTENTE_LLM_URL: not an address",
        "http://models.test/v1    | small | secret | -  | ENTENTE_LLM_KEY: anybody on the way",
        "https://models.test/v1   | small | secret\u0001x | - | ENTENTE_LLM_KEY: holds characters",
        "http://localhost/v1      | small | -      | 0  | ENTENTE_LLM_TIMEOUT: `0` is no number",
        "http://localhost/v1      | small | -      | 1h | ENTENTE_LLM_TIMEOUT: `1h` is no number",
      })
  void anEndpointThatCannotBeAskedIsWrongUsage(
      String url, String model, String key, String seconds, String message) {
    Ran.Setting setting = new Ran.Setting();
    setting.with("ENTENTE_LLM_URL", url == null ? "" : url);
    setting.with("ENTENTE_LLM_MODEL", model == null ? "" : model);
    setting.with("ENTENTE_LLM_KEY", key == null ? "" : key);
    setting.with("ENTENTE_LLM_TIMEOUT", seconds == null ? "60" : seconds);
    Ran ran = setting.run("assess", story, "--reader", "llm");
    assertEquals(2, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains(message), ran.err());
    assertFalse(ran.err().contains("secret"), ran.err());
  }

  @Test
  void aReaderThatThereIsNotIsWrongUsage() {
    Ran ran = Ran.entente("assess", story, "--reader", "lm");
    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().startsWith("--reader: there is no reader `lm`"), ran.err());
  }
}
