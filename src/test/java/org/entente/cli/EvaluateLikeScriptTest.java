package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code evaluate} gives the numbers of the script that the annotated articles came with. That
 * script is not part of the project: where it, or Python, is not there, the test is skipped.
 */
class EvaluateLikeScriptTest {
  private static final Path STORIES = Path.of("src", "stories");
  private static final Path SCRIPT = Path.of("..", "shared", "tools", "score_extraction.py");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void itsNumbersAreThoseOfTheScript() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCRIPT), SCRIPT + " is not there");
    assumeTrue(hasPython(), "there is no python3");
    Path gold = hardened(STORIES);
    Path answers = folder.resolve("answers");
    List<Object> command = new ArrayList<>(List.of("assess", "--format", "json", "--out", answers));
    try (Stream<Path> files = Files.list(gold)) {
      files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(command::add);
    }
    entente(command.toArray());
    JsonNode expected =
        JSON.readTree(python(SCRIPT.toString(), gold.toString(), answers.toString(), "--json"));
    JsonNode all = JSON.readTree(entente("evaluate", gold, "--format", "json", "--summary").out());
    ObjectNode scores = (ObjectNode) all.get("scores");
    scores.remove("rulebook");
    assertSame("", expected, scores);
  }

  /** Copies of the stories, with what is hard to count: a story unread, quotes that are nowhere. */
  private Path hardened(Path stories) throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    try (Stream<Path> files = Files.list(stories)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, gold.resolve(file.getFileName().toString()));
      }
    }
    Files.write(gold.resolve("binary.txt"), new byte[] {'a', 0, 'b'});
    Files.writeString(
        gold.resolve("binary.json"),
        """
        {"arrangements": [{"parties": ["Voltra"], "kind": "merger", "stage": "talks",
          "evidence": [{"type": "intent", "polarity": "for", "quote": "nowhere"}]}]}
        """);
    Files.writeString(gold.resolve("talks.txt"), "title: 🚢 Talks\n\n" + Stories.TALKS);
    Files.writeString(
        gold.resolve("talks.json"),
        """
        {"arrangements": [
          {"parties": ["VI", "Ostrel"], "kind": "merger", "stage": "talks",
           "evidence": [{"type": "meeting", "polarity": "against", "quote": "in talks to buy"},
                        {"type": "meeting", "polarity": "for", "quote": "Varga Industries is in"},
                        {"type": "opennes", "polarity": "for", "quote": "is open to no deal"}]},
          {"parties": ["Ostrel Motors", "The Group"], "kind": "acquisition", "stage": "rumour",
           "evidence": [{"type": "openness", "polarity": "for", "quote": "open to a deal"}]}]}
        """);
    return gold;
  }

  private static void assertSame(String at, JsonNode expected, JsonNode actual) {
    List<String> names = new ArrayList<>();
    expected.fieldNames().forEachRemaining(names::add);
    List<String> given = new ArrayList<>();
    actual.fieldNames().forEachRemaining(given::add);
    assertEquals(names, given, at);
    for (String name : names) {
      JsonNode one = expected.get(name);
      JsonNode other = actual.get(name);
      if (one.isNumber() && other.isNumber()) {
        assertEquals(one.asDouble(), other.asDouble(), at + "/" + name);
      } else if (one.isObject()) {
        assertSame(at + "/" + name, one, other);
      } else {
        assertEquals(one, other, at + "/" + name);
      }
    }
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return out;
  }
}
