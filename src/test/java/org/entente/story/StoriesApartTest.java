package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.assessment.Answer;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Stories that stand in one file say what each of them says alone. */
class StoriesApartTest {
  private static final Path FOLDER = Path.of("src/test/resources/stories");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final WholeLine LINE = WholeLine.SHIPPED;

  /** What is found of each arrangement: its assessment, and its facts in their own words. */
  private static Map<String, String> found(List<Document> documents) {
    Dossier dossier = LINE.reader.read(documents, AS_OF);
    Answer answer = LINE.assess(dossier, AS_OF);
    Map<String, String> found = new TreeMap<>();
    answer
        .assessments()
        .forEach(
            one ->
                found.put(
                    one.arrangement().id(),
                    one.arrangement().parties()
                        + " "
                        + one.likelihood()
                        + " "
                        + one.stage().stage()
                        + " "
                        + one.confidence().level()));
    for (Fact fact : dossier.facts()) {
      if (!fact.arrangement().isEmpty()) {
        String words = fact.quotes().get(0).exact();
        String told = FactKind.of(fact).word() + fact.speaker() + fact.on() + fact.modality();
        found.merge(fact.arrangement(), "\n" + told + " " + words, String::concat);
      }
    }
    return found;
  }

  private static Map<String, String> found(String text) {
    return found(List.of(LINE.document(text)));
  }

  private static void assertApart(String one, String other) {
    Map<String, String> alone = new TreeMap<>(found(one));
    alone.putAll(found(other));
    assertEquals(alone, found(one.strip() + "\n\n" + other));
  }

  private static List<Path> texts() throws IOException {
    List<Path> texts = new ArrayList<>(List.of(FOLDER.resolve("chips.txt")));
    try (Stream<Path> files = Files.list(FOLDER.resolve("apart"))) {
      files.sorted().forEach(texts::add);
    }
    return texts;
  }

  private static String body(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("title:") ? text.substring(text.indexOf("\n\n") + 2) : text;
  }

  @TestFactory
  Stream<DynamicTest> noStorySpeaksInAnother() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<Path> texts = texts();
    assertTrue(texts.size() > 8, "stories were found");
    for (Path one : texts) {
      for (Path other : texts) {
        if (!one.equals(other)) {
          String name = one.getFileName() + " before " + other.getFileName();
          tests.add(DynamicTest.dynamicTest(name, () -> assertApart(body(one), body(other))));
        }
      }
    }
    return tests.stream();
  }

  @Test
  void theStoriesHoldSomethingThatCouldLeak() throws IOException {
    int arrangements = 0;
    for (Path file : texts()) {
      arrangements += found(body(file)).size();
    }
    assertTrue(arrangements >= 8, "only " + arrangements + " arrangements");
  }

  @Test
  void storiesWithLeadingLinesOfTheirOwnKeepTheirDays() throws UnreadableException, IOException {
    String one = "title: Coffee\ndate: 2026-10-20\n\n" + body(FOLDER.resolve("apart/brewer.txt"));
    String other = "title: Trams\ndate: 2025-02-03\n\n" + body(FOLDER.resolve("apart/tram.txt"));
    byte[] both = (one + "\n" + other).getBytes(StandardCharsets.UTF_8);
    List<Document> documents = ArticleFile.readAll("both.txt", both, null, null, LINE.rulebook);
    assertEquals(
        List.of("Coffee", "Trams"), documents.stream().map(document -> document.title()).toList());
    Map<String, String> alone = new TreeMap<>(found(one));
    alone.putAll(found(other));
    assertEquals(alone, found(documents));
  }

  @Test
  void oneStoryIsNotCutWhereSomebodyNewComments() throws IOException {
    String story = body(FOLDER.resolve("apart/battery.txt"));
    String comment = "\n\nLena Korda, an analyst at Westhafen, said that Lumicell needed a plant.";
    assertEquals(found(story).keySet(), found(story.strip() + comment).keySet());
    assertTrue(found(story).toString().contains("Ewa Malik"), () -> found(story).toString());
  }
}
