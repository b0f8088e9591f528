package org.entente.cli;

import static org.entente.cli.Ran.entente;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
