package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences that name a party and yield nothing, and what they are taken for. */
class UnreadTest {
  private static final Path RULES = Path.of("rules");
  private static final String STORY =
      """
      title: Varga in talks to buy Ostrel
      date: 2026-10-20

      Varga Industries is in talks to buy Ostrel Motors. Rain fell on the harbour.

      Ostrel keeps its canteen open on Sundays. Varga's dog is called Bello.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(folder.resolve("story.txt"), STORY);
  }

  @Test
  void eachStandsUnderItsPlaceWithThePartiesThatItNames() {
    Ran ran = entente("extract", "--unread", story);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(
        ran.out()
            .startsWith(
                story + ":6:1: Ostrel Motors\n  “Ostrel keeps its canteen open on Sundays.”\n"),
        ran.out());
    assertTrue(
        ran.out()
            .contains("\n" + story + ":6:43: Varga Industries\n  “Varga's dog is called Bello.”\n"),
        ran.out());
  }

  @Test
  void whatAFactQuotesAndWhatNamesNoPartyIsNotAmongThem() {
    String out = entente("extract", "--unread", story).out();
    assertFalse(out.contains("in talks"), out);
    assertFalse(out.contains("Rain"), out);
  }

  @Test
  void onRulesThatTheUserChangedTheClassifierStillKnowsWhatItLearnt() throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("told.txt"), STORY + "\nOstrel Motors declined to comment.\n");
    assertFalse(entente("extract", "--unread", told).out().contains("declined"));
    Path fewer = folder.resolve("rules");
    copy(RULES, fewer);
    for (Path phrases : phrases(fewer)) {
      Files.writeString(phrases, "phrases: []\n");
    }
    Ran ran = entente("extract", "--unread", told, "--rules", fewer);
    assertEquals(0, ran.exitCode(), ran.err());
    assertTrue(
        ran.out()
            .contains(
                ": Ostrel Motors\n  “Ostrel Motors declined to comment.”\n  perhaps unconfirmed"),
        ran.out());
    String dossier = entente("extract", told, "--rules", fewer).out();
    String candidates = dossier.substring(dossier.indexOf("\ncandidates:\n"));
    assertTrue(candidates.contains("kind: unconfirmed\n"), candidates);
    assertTrue(candidates.contains("exact: Ostrel Motors declined to comment\n"), candidates);
  }

  @Test
  void aDossierHasCandidatesThatAssessDoesNotLookAt() throws IOException {
    String dossier = entente("extract", story).out();
    Path plain = Files.writeString(folder.resolve("plain.yaml"), dossier);
    Path more =
        Files.writeString(
            folder.resolve("more.yaml"),
            dossier
                + """
                candidates:
                  - percent: 99
                    fact:
                        id: agreement-1
                        kind: agreement
                        form: signed
                        quotes:
                          - document: d1
                            exact: Varga's dog is called Bello
                """);
    assertFalse(dossier.contains("candidates:"), dossier);
    assertEquals(
        entente("assess", plain, "--format", "json"), entente("assess", more, "--format", "json"));
  }

  @Test
  void whatAnAnalystMovesToTheFactsIsRead() throws IOException {
    String moved =
        entente("extract", story).out()
            + """
              - id: agreement-1
                kind: agreement
                form: signed
                quotes:
                  - document: d1
                    exact: Varga's dog is called Bello
                polarity: for
            """;
    Path dossier = Files.writeString(folder.resolve("moved.yaml"), moved);
    assertEquals(0, entente("assess", dossier).exitCode(), entente("assess", dossier).err());
    assertFalse(entente("extract", "--unread", dossier).out().contains("Bello"));
  }

  @Test
  void severalListsStandUnderTheNamesOfTheirFiles() throws IOException {
    Path rain = Files.writeString(folder.resolve("rain.txt"), Stories.NO_DEAL);
    Ran ran = entente("extract", "--unread", rain, story);
    assertTrue(
        ran.out()
            .startsWith(
                "==> "
                    + rain
                    + " <==\n\nno sentence that names a party was left unread\n\n==> "
                    + story),
        ran.out());
  }

  @Test
  void aListIsWrittenBesideTheDossierNotOverIt() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(0, entente("extract", story, "--out", out).exitCode());
    assertEquals(0, entente("extract", "--unread", story, "--out", out).exitCode());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          List.of("story.unread.txt", "story.yaml"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aDossierHasNoTextForm() {
    assertEquals(
        new Ran(
            2,
            "",
            "--format: a dossier is YAML\n"
                + "  `--format text` is for the list that `--unread` prints\n"),
        entente("extract", story, "--format", "text"));
  }

  private static List<Path> phrases(Path rules) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files.filter(file -> file.endsWith("phrases.yaml")).toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
