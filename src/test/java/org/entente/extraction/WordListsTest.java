package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Breaks each file that stories are read by, and asks that it is told and nothing falls over. */
class WordListsTest {
  private static final Path RULES = Path.of("rules");

  @TestFactory
  Stream<DynamicTest> a_file_that_is_missing_empty_or_holds_something_else_is_told(
      @TempDir Path folder) throws IOException {
    copy(RULES, folder);
    List<Path> files =
        Stream.of("names", "reading")
            .flatMap(name -> children(folder.resolve(name)))
            .filter(file -> file.toString().endsWith(".yaml"))
            .toList();
    assertTrue(files.size() > 10);
    return files.stream()
        .flatMap(
            file ->
                Stream.of(null, "", "somethingElse: [1, {a: b}]\n", "- a\n- b\n")
                    .map(
                        content ->
                            DynamicTest.dynamicTest(
                                file.getFileName() + ": " + content,
                                () -> told(folder, file, content))));
  }

  private static void told(Path folder, Path file, String content) throws IOException {
    String whole = Files.readString(file);
    try {
      if (content == null) {
        Files.delete(file);
      } else {
        Files.writeString(file, content);
      }
      RulebookLoader.Loaded loaded = RulebookLoader.load(folder);
      Problems problems = new Problems();
      problems.addAll(loaded.problems());
      ArticleReader.of(loaded.draft().orElseThrow(), problems);
      assertFalse(problems.none());
      for (Problem problem : problems.sorted()) {
        assertTrue(problem.at().file().startsWith(folder.toString()), problem::toString);
      }
    } finally {
      Files.writeString(file, whole);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
