package org.entente.evaluation.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.extraction.candidates.Classifier;
import org.entente.extraction.candidates.Guess;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build trains. */
class CandidateModelTest {
  private static final Path RULES = Path.of("rules");
  private static final Path STORIES = Path.of("src", "stories");

  @Test
  void theShippedModelIsWhatItsExamplesGiveByteForByte() throws IOException {
    Problems problems = new Problems();
    byte[] model = CandidateModel.of(RULES, STORIES, problems);
    assertEquals(List.of(), problems.sorted());
    try (InputStream shipped = Classifier.class.getResourceAsStream("candidates.model")) {
      assertArrayEquals(shipped.readAllBytes(), model);
    }
  }

  @Test
  void itHasLearntWhatItsExamplesSay() {
    Guess talks = Classifier.shipped().guess(words("@party is in talks with @party"));
    assertEquals("talks", talks.label());
    assertTrue(talks.probability() > 0.5, talks.toString());
    Guess weather = Classifier.shipped().guess(words("it rained on the boats all morning"));
    assertTrue(weather.probability() < 0.3, weather.toString());
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }

  @Test
  void whatIsWrongWithItsExamplesIsTold(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("odd.txt"), "Halden is in talks.");
    Files.writeString(folder.resolve("odd.json"), "{}");
    Problems problems = new Problems();
    assertEquals(0, CandidateModel.of(RULES, folder, problems).length);
    assertFalse(problems.none());
  }
}
