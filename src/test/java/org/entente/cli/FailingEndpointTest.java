package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.llm.StubEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language model that fails costs a warning, and nothing that the rules have read. */
class FailingEndpointTest {
  private static final String NONE_KEPT = "the language model: 0 facts kept\n";
  private static final String ALONE = "; the story was read by the rules alone\n";

  @TempDir Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(folder.resolve("story.txt"), Stories.TALKS);
  }

  private static Ran.Setting asking(String address) {
    return new Ran.Setting()
        .with("ENTENTE_LLM_URL", address)
        .with("ENTENTE_LLM_MODEL", "small")
        .with("ENTENTE_LLM_TIMEOUT", "2");
  }

  /** As the rules alone have it, with one warning, after one request. */
  private void assertFallsBack(StubEndpoint stub, String reason) {
    Ran ran = asking(stub.address()).run("assess", story, "--reader", "llm");
    assertWarned(stub.address(), reason, ran);
    assertEquals(1, stub.requests().size());
  }

  private void assertWarned(String address, String reason, Ran ran) {
    assertEquals(0, ran.exitCode(), ran.err());
    assertEquals(Ran.entente("assess", story).out(), ran.out());
    assertTrue(ran.err().startsWith(address + ": " + reason + ALONE), ran.err());
    assertTrue(ran.err().endsWith(NONE_KEPT), ran.err());
    assertEquals(2, ran.err().split("\n(?! )").length, ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | it refuses the request (400)",
        "401 | it refuses the key (401)",
        "403 | it refuses the key (403)",
        "404 | it knows no such model or address (404)",
        "429 | it has been asked too much (429)",
        "500 | it has failed (500)",
        "503 | it has failed (503)",
      })
  void aRefusalIsToldAndNotInsistedAgainst(int status, String reason) {
    try (StubEndpoint stub = StubEndpoint.sending(status, "{\"error\": {\"message\": \"boo\"}}")) {
      assertFallsBack(stub, reason);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I am afraid I cannot do that.",
        "{\"facts\": [",
        "{\"facts\": \"none\"}",
        "{\"facts\": [], \"facts\": []}",
        "[]",
        "{}",
        "} {",
        "{\"facts\": []} {\"facts\": []}",
      })
  void anAnswerThatIsNotWhatWasAskedForIsNoAnswer(String content) {
    try (StubEndpoint stub = StubEndpoint.saying(content)) {
      assertFallsBack(stub, "its answer is not the JSON that was asked for");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>Welcome!</html>", "{}", "{\"choices\": []}", "[1, 2]", "null"})
  void whatIsNoChatCompletionIsNoAnswer(String body) {
    try (StubEndpoint stub = StubEndpoint.sending(200, body)) {
      assertFallsBack(stub, "its answer is not the JSON that was asked for");
    }
  }

  @Test
  void nestingWithoutEndIsNoAnswer() {
    try (StubEndpoint stub = StubEndpoint.saying("{\"facts\":" + "[".repeat(100_000) + "}")) {
      assertFallsBack(stub, "its answer is not the JSON that was asked for");
    }
  }

  @Test
  void silenceIsWaitedForOnlySoLong() {
    try (StubEndpoint stub = new StubEndpoint((exchange, self) -> self.keepSilent())) {
      assertFallsBack(stub, "no answer within 2 seconds");
    }
  }

  @Test
  void aHeadWithoutABodyIsWaitedForNoLonger() {
    try (StubEndpoint stub =
        new StubEndpoint(
            (exchange, self) -> {
              exchange.sendResponseHeaders(200, 0);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              self.keepSilent();
            })) {
      assertFallsBack(stub, "no answer within 2 seconds");
    }
  }

  @Test
  void anAnswerWithoutEndIsBrokenOff() {
    try (StubEndpoint stub = new StubEndpoint((exchange, self) -> sendWithoutEnd(exchange))) {
      Ran ran =
          asking(stub.address())
              .with("ENTENTE_LLM_TIMEOUT", "60")
              .run("assess", story, "--reader", "llm");
      assertWarned(stub.address(), "its answer is too long", ran);
    }
  }

  private static void sendWithoutEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] spaces = " ".repeat(65_536).getBytes();
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(spaces);
      }
    }
  }

  @Test
  void aStrangerToWhomItPointsIsNotAsked() {
    try (StubEndpoint stranger = StubEndpoint.saying("{\"facts\": []}");
        StubEndpoint stub =
            new StubEndpoint(
                (exchange, self) -> {
                  exchange.getResponseHeaders().add("Location", stranger.address());
                  StubEndpoint.send(exchange, 307, "");
                })) {
      assertFallsBack(stub, "it refuses the request (307)");
      assertEquals(List.of(), stranger.requests());
    }
  }

  @Test
  void nobodyAtTheAddressIsTold() {
    String address;
    try (StubEndpoint gone = StubEndpoint.saying("")) {
      address = gone.address();
    }
    Ran ran = asking(address).run("assess", story, "--reader", "llm");
    assertWarned(address, "nobody answers there", ran);
  }

  @ParameterizedTest
  @CsvSource({"401, 1", "500, 3"})
  void ofManyStoriesOnlyTheFirstFewAreTriedInVain(int status, int requests) throws IOException {
    List<Object> command = new ArrayList<>(List.of("extract", "--jobs", "1", "--reader", "llm"));
    for (int i = 0; i < 6; i++) {
      command.add(Files.writeString(folder.resolve(i + ".txt"), Stories.TALKS));
    }
    command.addAll(List.of("--out", folder.resolve("out")));
    try (StubEndpoint stub = StubEndpoint.sending(status, "")) {
      Ran ran = asking(stub.address()).run(command.toArray());
      assertEquals(0, ran.exitCode(), ran.err());
      assertEquals(requests, stub.requests().size());
      String warning = "; 6 of 6 stories were read by the rules alone\n";
      assertEquals(2, ran.err().split(warning, -1).length, ran.err());
    }
  }

  @Test
  void aStoryTooLongToBeSentIsNotSent() throws IOException {
    Files.writeString(story, Stories.TALKS + "The rain went on.\n".repeat(6_000));
    try (StubEndpoint stub = StubEndpoint.saying("{\"facts\": []}")) {
      Ran ran = asking(stub.address()).run("assess", story, "--reader", "llm");
      assertWarned(stub.address(), "stories of more than 100000 characters are not sent", ran);
      assertEquals(List.of(), stub.requests());
    }
  }
}
