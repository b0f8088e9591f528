package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.ArticleReader;
import org.entente.reasoning.Reasoner;
import org.entente.report.TextReport;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.Test;

/** Keeps what the README shows true. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern SHOWN =
      Pattern.compile("(?s)(<!-- demo: [^>]*-->\n```\n)(.*?)(```\n<!-- /demo -->)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
  private static final int LINES = 48;

  @Test
  void the_output_that_it_shows_is_what_the_demo_prints() throws Exception {
    String readme = Files.readString(README);
    Matcher shown = SHOWN.matcher(readme);
    assertTrue(shown.find());
    String output = String.join("\n", demo().lines().limit(LINES).toList()) + "\n";
    if (Boolean.getBoolean("entente.write")) {
      String current = shown.replaceFirst("$1" + Matcher.quoteReplacement(output) + "$3");
      Files.writeString(README, current);
    } else {
      assertEquals(
          output,
          shown.group(2),
          "run `mvn test -Dtest=ReadmeTest -Dentente.write=true` and commit it");
    }
  }

  @Test
  void every_file_that_it_names_exists() throws IOException {
    Matcher link = LINK.matcher(Files.readString(README));
    int links = 0;
    while (link.find()) {
      assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
      links++;
    }
    assertTrue(links > 5);
  }

  @Test
  void continuous_integration_runs_the_commands_that_it_states() throws IOException {
    String readme = Files.readString(README);
    String start = "mvn -q -DskipTests package && target/entente/bin/entente demo";
    assertTrue(readme.contains("\n" + start + "\n"));
    assertTrue(readme.contains("`mvn verify`"));
    String script = Files.readString(Path.of(".ci/run"));
    assertTrue(script.contains(start));
    assertTrue(script.contains("verify"));
  }

  private static String demo() throws Exception {
    Rulebook rulebook = RulebookLoader.load(Path.of("rules")).rulebook().orElseThrow();
    Problems problems = new Problems();
    ArticleReader reader = ArticleReader.of(rulebook, problems);
    Reasoner reasoner = Reasoner.of(rulebook, problems, null).orElseThrow();
    LocalDate asOf = LocalDate.of(2026, 11, 1);
    byte[] story = Files.readAllBytes(Path.of("rules/stories/demo.txt"));
    var document = ArticleFile.read("demo.txt", story, null, null, rulebook);
    var dossier = reader.read(List.of(document), asOf);
    return TextReport.of(
        reasoner.assess(dossier, asOf, asOf.plusYears(1), rulebook.scale("phia").orElseThrow()),
        80,
        false);
  }
}
