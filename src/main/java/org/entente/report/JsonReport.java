package org.entente.report;

import org.entente.assessment.Answer;
import org.entente.report.json.AnswerJson;

/**
 * An answer for programs: one JSON object as {@code org/entente/assessment.schema.json} describes
 * it. Offsets of quotes are in code points of the document's text.
 */
public final class JsonReport {
  private JsonReport() {}

  /** The whole answer, indented, ending in a line feed; the same bytes for the same answer. */
  public static String of(Answer answer) {
    return AnswerJson.of(answer);
  }
}
