package org.entente.report;

import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.report.json.AnswerJson;
import org.entente.report.page.Pages;
import org.entente.report.text.AnswerText;

/**
 * Why one likelihood is what it is: the waterfall from the base rate to the answer, whose printed
 * steps add up to the printed total exactly.
 */
public final class Explanation {
  private Explanation() {}

  /**
   * For a terminal.
   *
   * @param assessment one of the answer's; here and below
   * @param width columns, at least 60; a smaller number counts as 60
   * @param colour whether ANSI colours may be used
   */
  public static String text(Answer answer, Assessment assessment, int width, boolean colour) {
    int columns = Math.max(TextReport.NARROWEST, width);
    return AnswerText.explanation(answer, assessment, columns, colour);
  }

  /** For programs: the answer's JSON with this assessment alone. */
  public static String json(Answer answer, Assessment assessment) {
    return AnswerJson.of(answer, assessment);
  }

  /** As Markdown. */
  public static String markdown(Answer answer, Assessment assessment) {
    return Pages.markdown(answer, assessment);
  }

  /** As one page of HTML that needs nothing else. */
  public static String html(Answer answer, Assessment assessment) {
    return Pages.html(answer, assessment);
  }
}
