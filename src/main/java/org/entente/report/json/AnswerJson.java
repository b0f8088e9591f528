package org.entente.report.json;

import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;

/** Answers as JSON text. */
public final class AnswerJson {
  private AnswerJson() {}

  /** The whole answer. */
  public static String of(Answer answer) {
    return JsonText.object(json -> write(json, answer, answer.assessments(), true));
  }

  /** The same, narrowed down to one assessment and without the context. */
  public static String of(Answer answer, Assessment assessment) {
    return JsonText.object(json -> write(json, answer, List.of(assessment), false));
  }

  private static void write(
      JsonText json, Answer answer, List<Assessment> assessments, boolean withContext) {
    EvidenceJson evidence = new EvidenceJson(json);
    json.text("asOf", answer.asOf());
    json.text("horizon", answer.horizon());
    json.text("scale", answer.scale());
    json.object("engine", it -> it.text("version", answer.engineVersion()));
    json.object("rulebook", it -> it.text("fingerprint", answer.rulebookFingerprint()));
    json.array("documents", answer.documents(), evidence::document);
    json.array(
        "assessments",
        assessments,
        assessment -> json.entry(it -> new AssessmentJson(it, assessment).write()));
    json.array("context", withContext ? answer.context() : List.of(), evidence::fact);
  }
}
