package org.entente.report;

import org.entente.assessment.Answer;
import org.entente.report.text.AnswerText;

/** An answer for reading in a terminal. */
public final class TextReport {
  /** The narrowest width that still holds the table. */
  public static final int NARROWEST = 60;

  private TextReport() {}

  /**
   * A table of the arrangements, then each in detail.
   *
   * @param width columns, at least 60; a smaller number counts as 60
   * @param colour whether ANSI colours may be used
   */
  public static String of(Answer answer, int width, boolean colour) {
    return AnswerText.of(answer, Math.max(NARROWEST, width), colour);
  }
}
