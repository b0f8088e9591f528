package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a user wrote is lost to what {@code --out} writes. */
class ReplacingTest {
  private static final Ran DONE = new Ran(0, "", "");
  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = Files.writeString(folder.resolve("z.txt"), Stories.TALKS);
  }

  private static Ran there(String what) {
    return new Ran(
        2,
        "",
        "--out: "
            + what
            + " there already\n  to replace what is there: `--force`; or write to another folder\n");
  }

  @Test
  void aStoryOutlivesItsDossierAndTheReportsOnIt() throws IOException {
    Path dossier = folder.resolve("z.yaml");
    assertEquals(DONE, entente("extract", story, "--out", folder));
    assertEquals(DONE, entente("assess", dossier, "--out", folder));
    assertEquals(DONE, entente("assess", dossier, "--out", folder, "--format", "markdown"));
    assertEquals(Stories.TALKS, Files.readString(story));
    assertEquals(
        entente("assess", dossier).out(), Files.readString(folder.resolve("z.assessment.txt")));
    assertTrue(Files.exists(folder.resolve("z.assessment.md")));
    assertFalse(Files.exists(folder.resolve("z.md")));
  }

  @Test
  void aCorrectedDossierIsReplacedWithForceOnly() throws IOException {
    Path dossier = Files.writeString(folder.resolve("z.yaml"), "# corrected\n");
    assertEquals(there("`" + dossier + "` is"), entente("extract", story, "--out", folder));
    assertEquals("# corrected\n", Files.readString(dossier));
    assertEquals(DONE, entente("extract", story, "--out", folder, "--force"));
    assertEquals(entente("extract", story).out(), Files.readString(dossier));
  }

  @Test
  void aReportIsReplacedWithForceOnly() throws IOException {
    Path page = Files.writeString(folder.resolve("z.html"), "mine");
    Object[] command = {"assess", story, "--out", folder, "--format", "html"};
    assertEquals(there("`" + page + "` is"), entente(command));
    assertEquals("mine", Files.readString(page));
  }

  @Test
  void severalFilesThatAreThereAreToldInOneLine() throws IOException {
    Path other = Files.writeString(folder.resolve("y.txt"), Stories.NO_DEAL);
    Path out = folder.resolve("out");
    assertEquals(DONE, entente("assess", story, other, "--out", out));
    assertEquals(
        there("`" + out.resolve("z.assessment.txt") + "` and 1 more are"),
        entente("assess", story, other, "--out", out));
    assertEquals(DONE, entente("assess", story, other, "--out", out, "--force"));
  }

  @Test
  void jsonIsReplacedUnasked() {
    Object[] command = {"assess", story, "--out", folder, "--format", "json"};
    assertEquals(DONE, entente(command));
    assertEquals(DONE, entente(command));
  }

  @Test
  void whatIsReadIsNotReplacedEvenWithForce() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "<p>" + Stories.TALKS);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    assertEquals(
        new Ran(
            2,
            "",
            "--out: `" + page + "` would be overwritten by an answer\n  write to another folder\n"),
        entente("assess", page, "--out", link, "--format", "html", "--force"));
    assertTrue(Files.readString(page).startsWith("<p>"));
  }
}
