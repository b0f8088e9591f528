package org.entente.reasoning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text that is refused stands beside a file of what is said of it, place for place. */
class RefusedTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/entente/reasoning/rules");

  private static List<DynamicTest> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      List<DynamicTest> cases =
          files
              .filter(file -> file.toString().endsWith(".drl"))
              .sorted()
              .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
              .toList();
      assertFalse(cases.isEmpty());
      return cases;
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".drl", "");
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    String said = String.join("\n", Rules.problems(Rules.rulebook(Map.of("trial", text)))) + "\n";
    Path expected = file.resolveSibling(name(file) + ".txt");
    assertEquals(Files.readString(expected), said.replace("rules/topics/trial/", ""));
  }

  @TestFactory
  List<DynamicTest> rulesThatAreRefused() throws IOException {
    return cases("refused");
  }

  @TestFactory
  List<DynamicTest> rulesThatWouldRunSomethingAreRefusedAndRunNothing() throws IOException {
    Path mark = Path.of("target/pwned");
    Files.deleteIfExists(mark);
    List<DynamicTest> cases = cases("hostile");
    return Stream.concat(
            cases.stream(),
            Stream.of(
                DynamicTest.dynamicTest("nothing ran", () -> assertFalse(Files.exists(mark)))))
        .toList();
  }
}
