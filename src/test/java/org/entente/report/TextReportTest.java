package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text report")
class TextReportTest {
  private static final String ESCAPE = "\u001B";
  private final Answer answer = SampleAnswer.whole();

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 120})
  @DisplayName("is never wider than asked, in colour or not")
  void keepsToItsWidth(int width) {
    for (boolean colour : new boolean[] {false, true}) {
      assertFits(TextReport.of(answer, width, colour), width);
      assertFits(TextReport.of(SampleAnswer.empty(), width, colour), width);
      assertFits(TextReport.of(HostileAnswer.of(), width, colour), width);
      for (Assessment assessment : answer.assessments()) {
        assertFits(Explanation.text(answer, assessment, width, colour), width);
      }
    }
  }

  @Test
  @DisplayName("has no escape sequence when colours are off, whatever the story holds")
  void staysPlain() {
    assertFalse(TextReport.of(answer, 80, false).contains(ESCAPE));
    assertFalse(TextReport.of(HostileAnswer.of(), 80, false).contains(ESCAPE));
  }

  @Test
  @DisplayName("has only its own escape sequences when colours are on")
  void steersNothing() {
    String text = TextReport.of(HostileAnswer.of(), 80, true).replaceAll(ESCAPE + "\\[\\d+m", "");
    assertFalse(
        text.chars().anyMatch(c -> c < ' ' && c != '\n' || c >= 0x202A && c <= 0x202E), text);
  }

  @Test
  @DisplayName("says the same in colour as without")
  void coloursAddNothing() {
    assertEquals(
        TextReport.of(answer, 80, false),
        TextReport.of(answer, 80, true).replaceAll(ESCAPE + "\\[\\d+m", ""));
  }

  @Test
  @DisplayName("says in one line that there is no arrangement")
  void findsNothing() {
    assertEquals(
        "No business arrangement found in the 2 documents read.\n",
        TextReport.of(SampleAnswer.empty(), 80, false));
  }

  @Test
  @DisplayName("shortens a long quote and no short one")
  void shortensLongQuotes() {
    assertTrue(TextReport.of(answer, 200, false).contains("“No contract exists as yet”"));
    assertTrue(TextReport.of(LongWords.answer(), 120, false).contains("…”"));
    assertFits(TextReport.of(LongWords.answer(), 60, false), 60);
  }

  private static void assertFits(String text, int width) {
    for (String line : text.replaceAll(ESCAPE + "\\[\\d+m", "").split("\n")) {
      int columns = 0;
      for (int c : line.codePoints().toArray()) {
        boolean wide = c >= 0x1F300 && c <= 0x1FAFF || c >= 0x3000 && c <= 0x9FFF;
        boolean combining = Character.getType(c) == Character.NON_SPACING_MARK || c == 0x200D;
        columns += combining ? 0 : wide ? 2 : 1;
      }
      assertTrue(columns <= width, columns + " > " + width + ": " + line);
      assertEquals(line.stripTrailing(), line);
    }
  }
}
