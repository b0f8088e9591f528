package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be finished ends with exit code 1, the place and the reason, and no half a file. */
class UnreadableInputTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileOfFiftyMegabytesIsNoStory() throws IOException {
    Path large = Files.write(folder.resolve("large.txt"), new byte[50_000_000]);
    assertEquals(
        new Ran(
            1,
            "",
            large
                + ": larger than 10 MB, which no story is\n"
                + "  give one story a file, without its pictures\n"),
        entente("assess", large));
  }

  @Test
  void anEmptyFileIsCalledThat() throws IOException {
    Path empty = file("empty.txt", "");
    assertEquals(new Ran(1, "", empty + ": the file is empty\n"), entente("assess", empty));
  }

  @Test
  void aBinaryFileIsNoText() throws IOException {
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1});
    assertEquals(
        new Ran(
            1,
            "",
            binary
                + ": this is a binary file, not text\n"
                + "  save the story as plain text or HTML\n"),
        entente("assess", binary));
  }

  @Test
  void aStoryInAnotherEncodingIsNotGuessedAt() throws IOException {
    Path story = folder.resolve("story.txt");
    Files.write(story, "The café deal is done, they said.".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        new Ran(
            1, "", story + ": not UTF-8 at byte 7; it looks like Latin-1\n  save it as UTF-8\n"),
        entente("assess", story));
  }

  @Test
  void aDateThatIsNoneIsRefusedUnlessTheUserGivesOne() throws IOException {
    String text =
        "title: Alder\ndate: 2026-13-45\n\nAlder Group has agreed to buy Baltic Foods, it said.\n";
    Path story = file("story.txt", text);
    assertEquals(
        new Ran(1, "", story + ": `date: 2026-13-45` is not a day\n  write it like 2026-01-30\n"),
        entente("assess", story));
    assertEquals(0, entente("assess", story, "--date", "2026-03-03").exitCode());
    Path unknown = file("unknown.txt", text.replace("2026-13-45", "not given"));
    assertEquals(0, entente("assess", unknown).exitCode());
    Path spelt = file("spelt.txt", text.replace("2026-13-45", "3 March 2026"));
    assertTrue(entente("assess", spelt).out().contains("as of 3 March 2026"));
  }

  @Test
  void aPageWithoutAnArticleIsRefused() throws IOException {
    Path page = file("page.html", "<html><body></body></html>");
    assertEquals(
        new Ran(
            1,
            "",
            page + ": this page holds no article\n  save the story itself, or copy its text\n"),
        entente("assess", page));
  }

  @Test
  void aStoryInAnotherLanguageIsNotRead() throws IOException {
    Path story =
        file(
            "german.txt",
            "Die Firma hat am Dienstag angekündigt, dass sie die Gespräche über den Verkauf des"
                + " Werks an die Konkurrenz wieder aufnehmen wird. Der Vorstand sei offen.\n");
    Ran ran = entente("assess", story);
    assertEquals(1, ran.exitCode());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith(story + ": the text is not in English"), ran.err());
  }

  @Test
  void aDossierInAnotherEncodingIsNotGuessedAt() throws IOException {
    Path dossier = folder.resolve("d.yaml");
    Files.write(dossier, "documents: café".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        new Ran(1, "", dossier + ": this is not UTF-8 text\n  save it as UTF-8\n"),
        entente("assess", dossier));
  }

  @Test
  void aStoryFromAfterTheQuestionIsRefused() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    assertEquals(
        new Ran(
            1,
            "",
            story
                + ": the story is dated 2026-10-20, after the as-of date 2026-10-19\n"
                + "  ask the question later: `--as-of 2026-10-20`\n"),
        entente("assess", story, "--as-of", "2026-10-19"));
  }

  @Test
  void aDossierCannotBeReadTogetherWithStories() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    Path dossier = file("d.yaml", "documents: []\n");
    assertEquals(
        new Ran(1, "", dossier + ": a dossier cannot be read together with other files\n"),
        entente("assess", story, dossier, "--together"));
  }

  @Test
  void aBadFileAmongGoodOnesIsReportedAndTheOthersAreAnswered() throws IOException {
    Path first = file("first.txt", Stories.TALKS);
    Path last = file("last.txt", Stories.TALKS);
    Path out = folder.resolve("out");
    Path nope = folder.resolve("nope.txt");
    assertEquals(
        new Ran(1, "", nope + ": there is no such file\n"),
        entente("assess", first, nope, last, "--format", "json", "--out", out));
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(
          List.of(out.resolve("first.json"), out.resolve("last.json")), written.sorted().toList());
    }
  }

  @Test
  void aFolderOfRulesThatIsNotThereIsNamed() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    assertEquals(
        new Ran(1, "", folder + "/rules: there is no such rules folder\n"),
        entente("assess", story, "--rules", folder + "/rules"));
  }

  @Test
  void aFolderThatCannotBeMadeIsReported() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    Path out = story.resolve("out");
    assertEquals(
        new Ran(1, "", out + ": cannot be written: not a directory\n"),
        entente("assess", story, "--out", out));
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    Path out = folder.resolve("out");
    Path taken = Files.createDirectories(out.resolve("story.json").resolve("taken"));
    Ran ran = entente("assess", story, "--out", out, "--format", "json");
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().startsWith(taken.getParent() + ": cannot be written: "), ran.err());
    try (Stream<Path> written = Files.list(out)) {
      assertEquals(List.of(taken.getParent()), written.toList());
    }
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    Ran ran = new Ran.Setting().writingTo(failing("Broken pipe")).run("assess", story);
    assertEquals(new Ran(0, "", ""), ran);
  }

  @Test
  void aFullDiskIsReported() throws IOException {
    Path story = file("story.txt", Stories.TALKS);
    Ran ran = new Ran.Setting().writingTo(failing("No space left on device")).run("assess", story);
    assertEquals(
        new Ran(1, "", "standard output: cannot be written: No space left on device\n"), ran);
  }

  @Test
  void aFaultOfTheProgramIsCalledThatAndShowsNoTrace() {
    String told =
        "standard input: a fault of the program, not of what you gave it\n"
            + "  `ENTENTE_DEBUG=1` prints what a report of it should hold\n";
    assertEquals(new Ran(1, "", told), new Ran.Setting().reading(new Faulty()).run("assess", "-"));
    Ran traced =
        new Ran.Setting().reading(new Faulty()).with("ENTENTE_DEBUG", "1").run("assess", "-");
    assertTrue(traced.err().startsWith(told + "java.lang.IllegalStateException"), traced.err());
    assertFalse(traced.err().equals(told));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int unused) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  /** Stands for whatever nobody thought of. */
  private static final class Faulty extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("not thought of");
    }
  }

  @Test
  void aDossierWithNothingInItIsCalledEmpty() throws IOException {
    for (String text : List.of("", "\n", "# nothing\n", "documents: []\n")) {
      Path dossier = file("d.yaml", text);
      Ran told =
          new Ran(
              1,
              "",
              dossier + ": the dossier is empty\n  `entente extract` writes one from a story\n");
      assertEquals(told, entente("assess", dossier));
      assertEquals(told, entente("extract", dossier));
    }
  }
}
