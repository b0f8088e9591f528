package org.entente.report.text;

import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.report.text.Sheet.Cell;
import org.entente.report.words.Figures;
import org.entente.report.words.Naming;
import org.entente.report.words.Printable;

/** The table of arrangements. */
final class OverviewText {
  private static final int NUMBER = 2;
  private static final int STAGE = 11;
  private static final int PERCENT = 5;
  private static final int WORD = 11;
  private static final int GAPS = 5;
  private static final int NARROW_BAR = 10;
  private static final int WIDE_BAR = 16;
  private static final int ROOMY = 80;
  private final Sheet sheet;
  private final int bar;
  private final int title;

  OverviewText(Sheet sheet) {
    this.sheet = sheet;
    this.bar = sheet.width() >= ROOMY ? WIDE_BAR : NARROW_BAR;
    this.title = sheet.width() - NUMBER - STAGE - bar - PERCENT - WORD - GAPS;
  }

  void write(Answer answer) {
    row("", "Arrangement", "Stage", scale(), "", "", Ink.QUIET, Ink.QUIET);
    List<Assessment> assessments = answer.assessments();
    for (int i = 0; i < assessments.size(); i++) {
      Assessment one = assessments.get(i);
      row(
          String.valueOf(i + 1),
          Printable.line(one.arrangement().title()),
          Naming.of(one.stage().stage()),
          Bars.likelihood(one.likelihood(), bar),
          Figures.percent(one.likelihood().percent()),
          one.likelihood().word(),
          Ink.STRONG,
          Ink.PLAIN);
    }
    sheet.blank();
    sheet.line("█ to the low end of the range, ▓ to the answer, ▒ to the high end", Ink.QUIET);
  }

  private String scale() {
    return "0" + "\u00A0".repeat(bar - 6) + "100\u00A0%";
  }

  private void row(
      String number,
      String name,
      String stage,
      String drawn,
      String percent,
      String word,
      Ink strong,
      Ink plain) {
    sheet.row(
        0,
        List.of(
            Cell.right(number, NUMBER, Ink.QUIET),
            Cell.left(name, title, strong),
            Cell.left(stage, STAGE, plain),
            Cell.left(drawn, bar, plain),
            Cell.right(percent, PERCENT, strong),
            Cell.left(word, WORD, plain)));
  }
}
