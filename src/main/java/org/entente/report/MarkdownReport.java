package org.entente.report;

import org.entente.assessment.Answer;
import org.entente.report.page.Pages;

/** An answer as Markdown (CommonMark with tables). All that comes from documents is escaped. */
public final class MarkdownReport {
  private MarkdownReport() {}

  /** A table of the arrangements, then each in detail. */
  public static String of(Answer answer) {
    return Pages.markdown(answer);
  }
}
