package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which arrangement {@code explain} explains. */
class ChoiceTest {
  private static final Path DEMO = Path.of("rules", "stories", "demo.txt");

  private static Ran explain(String arrangement) {
    return entente("explain", DEMO, arrangement);
  }

  @Test
  void aNumberAnIdAndAPartOfEitherMeanTheSame() {
    Ran byNumber = explain("2");
    assertEquals(0, byNumber.exitCode());
    assertEquals(byNumber, explain("tianlu-hq-or-rd-centre-portugal"));
    assertEquals(byNumber, explain("PORTO"));
    assertEquals(byNumber, explain("hq-or-rd"));
  }

  @Test
  void aPartThatSeveralHaveBringsThose() {
    Ran ran = explain("calder");
    assertEquals(0, ran.exitCode());
    Ran several = explain("tianlu");
    assertEquals(2, several.exitCode());
    assertEquals("", several.out());
    assertTrue(
        several.err().startsWith("ARRANGEMENT: `tianlu` may mean one of 4\n  choose by number"),
        several.err());
  }

  @Test
  void aMisspeltIdBringsTheNearest() {
    assertEquals(
        new Ran(
            2,
            "",
            "ARRANGEMENT: there is no arrangement `tianlu-hq-or-rd-center-portugal`\n"
                + "  did you mean `tianlu-hq-or-rd-centre-portugal`?\n"),
        explain("tianlu-hq-or-rd-center-portugal"));
  }

  @Test
  void aNumberBeyondTheTableBringsTheTable() {
    Ran ran = explain("9");
    assertEquals(2, ran.exitCode());
    assertTrue(
        ran.err().startsWith("ARRANGEMENT: there is no arrangement `9`\n  choose by number or id:"),
        ran.err());
  }

  @Test
  void noArrangementNamedBringsTheTableIfThereAreSeveral() {
    Ran ran = entente("explain", DEMO);
    assertEquals(2, ran.exitCode());
    assertTrue(
        ran.err().startsWith("ARRANGEMENT: the story speaks of 4 arrangements\n"), ran.err());
  }

  @ParameterizedTest
  @CsvSource({"prtugal, portugal", "Tainlu, Tianlu", "caldr, Calder"})
  void aMisspeltWordOfATitleBringsTheNearest(String wanted, String near) {
    assertEquals(
        new Ran(
            2,
            "",
            "ARRANGEMENT: there is no arrangement `%s`\n  did you mean `%s`?\n"
                .formatted(wanted, near)),
        explain(wanted));
  }

  @Test
  void theListFitsTheScreen() {
    String list = entente("explain", DEMO).err();
    list.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertTrue(list.contains("\n  4  "), list);
  }

  @Test
  void theOnlyArrangementNeedsNoName(@TempDir Path folder) throws IOException {
    Path story = Files.writeString(folder.resolve("story.txt"), Stories.TALKS);
    Ran ran = entente("explain", story);
    assertEquals(0, ran.exitCode());
    assertEquals(entente("explain", story, "1"), ran);
  }
}
