package org.entente.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.entente.rulebook.yaml.Problems;

/** The project's past cases, for tests. */
final class History {
  static final Path FOLDER = Path.of("rules", "history");

  private History() {}

  static List<PastCase> cases() {
    Problems problems = new Problems();
    List<PastCase> cases = PastCases.read(FOLDER.resolve("cases"), problems);
    assertEquals(List.of(), problems.sorted());
    return cases;
  }

  static List<Flag> flags() {
    Problems problems = new Problems();
    List<Flag> flags = FlagsFile.read(FOLDER.resolve("flags.yaml"), problems);
    assertEquals(List.of(), problems.sorted());
    return flags;
  }
}
