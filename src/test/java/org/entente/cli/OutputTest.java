package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed, what is written, and in which order. */
class OutputTest {
  @TempDir private Path folder;
  private Path deal;
  private Path rain;

  @BeforeEach
  void write() throws IOException {
    deal = Files.writeString(folder.resolve("deal.txt"), Stories.TALKS);
    rain = Files.writeString(folder.resolve("rain.txt"), Stories.NO_DEAL);
  }

  @Test
  void aStoryWithNoArrangementIsAValidAnswer() {
    Ran ran = entente("assess", rain);
    assertEquals(0, ran.exitCode());
    assertEquals("", ran.err());
    assertFalse(ran.out().isBlank());
  }

  @Test
  void severalAnswersStandUnderTheNamesOfTheirFilesInTheirOrder() {
    Ran ran = entente("assess", rain, deal, "--jobs", "2");
    assertEquals(0, ran.exitCode());
    String first = "==> " + rain + " <==\n\n";
    String second = "\n==> " + deal + " <==\n\n";
    assertTrue(ran.out().startsWith(first), ran.out());
    String alone = entente("assess", rain).out();
    assertEquals(first + alone + second + entente("assess", deal).out(), ran.out());
  }

  @Test
  void severalJsonAnswersAreOneArray() throws IOException {
    Ran ran = entente("assess", rain, folder.resolve("nope.txt"), deal, "--format", "json");
    assertEquals(1, ran.exitCode());
    assertEquals(2, elements(ran.out()));
  }

  @Test
  void noJsonAnswerAtAllIsAnEmptyArray() throws IOException {
    Ran ran = entente("assess", folder + "/a.txt", folder + "/b.txt", "--format", "json");
    assertEquals(1, ran.exitCode());
    assertEquals(0, elements(ran.out()));
  }

  @Test
  void aFileIsWrittenAsItWouldBePrinted() throws IOException {
    Path out = folder.resolve("made").resolve("here");
    assertEquals(
        new Ran(0, "", ""), entente("assess", deal, rain, "--out", out, "--format", "json"));
    assertEquals(
        entente("assess", deal, "--format", "json").out(),
        Files.readString(out.resolve("deal.json")));
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(
          List.of(out.resolve("deal.json"), out.resolve("rain.json")), written.sorted().toList());
    }
  }

  @Test
  void filesReadTogetherGiveOneAnswer() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, entente("assess", deal, rain, "--together", "--out", out).exitCode());
    assertTrue(Files.size(out.resolve("together.assessment.txt")) > 0);
  }

  @Test
  void standardInputIsReadAsAStory() {
    Ran ran = new Ran.Setting().reading(Stories.TALKS).run("assess", "-", "--format", "json");
    assertEquals(0, ran.exitCode());
    assertTrue(ran.out().contains("2026-10-20"), ran.out());
  }

  @Test
  void whatExtractWritesAssessReads() {
    String dossier = entente("extract", deal).out();
    assertTrue(dossier.contains("documents:"), dossier);
    Ran ran = new Ran.Setting().reading(dossier).run("assess", "-", "--format", "json");
    assertEquals(entente("assess", deal, "--format", "json"), ran);
  }

  @Test
  void manyFilesAreCountedOnStandardErrorAndOnlyThere() throws IOException {
    Path out = folder.resolve("out");
    List<Object> command = new ArrayList<>(List.of("assess", "--out", out, "--format", "json"));
    for (int i = 0; i < 25; i++) {
      command.add(Files.writeString(folder.resolve("story" + i + ".txt"), Stories.NO_DEAL));
    }
    Ran ran = entente(command.toArray());
    assertEquals(0, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().matches("(?s).*25 files in \\d+\\.\\d s\n"), ran.err());
  }

  @Test
  void coloursAreForTerminalsOnly() {
    Terminal terminal = new Terminal(true, false, 90);
    assertFalse(entente("assess", deal).out().contains("\u001b["));
    assertTrue(entente("assess", deal, "--color", "always").out().contains("\u001b["));
    assertTrue(new Ran.Setting().on(terminal).run("assess", deal).out().contains("\u001b["));
    Ran.Setting heeding = new Ran.Setting().on(terminal).with("NO_COLOR", "1");
    assertFalse(heeding.run("assess", deal).out().contains("\u001b["));
  }

  private static int elements(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertEquals(JsonToken.START_ARRAY, parser.nextToken());
      int count = 0;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        parser.skipChildren();
        count++;
      }
      assertEquals(null, parser.nextToken());
      return count;
    }
  }

  @Test
  void aFileGivenTwiceTogetherIsCountedOnceAndThatIsSaid() throws IOException {
    Ran once = entente("assess", deal, rain, "--together", "--format", "json");
    Ran twice = entente("assess", deal, rain, deal, "--together", "--format", "json");
    assertEquals(new Ran(0, once.out(), deal + ": given twice, and counted once\n"), twice);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), deal);
    Ran linked = entente("assess", deal, rain, link, "--together", "--format", "json");
    assertEquals(
        new Ran(0, once.out(), link + ": the same file as `" + deal + "`, and counted once\n"),
        linked);
  }
}
