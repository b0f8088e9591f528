package org.entente.report;

import org.entente.assessment.Answer;
import org.entente.report.page.Pages;

/**
 * An answer as one page of HTML: styles and drawings inside, no script, nothing from the network.
 * The stories stand on it with what is quoted marked, linked to the reasons and back. All that
 * comes from documents is escaped.
 */
public final class HtmlReport {
  private HtmlReport() {}

  /** The page, to be written in UTF-8. */
  public static String of(Answer answer) {
    return Pages.html(answer);
  }
}
