package org.entente.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.rulebook.yaml.YamlWriter;

/** Writes candidates and the sentences that they come from as YAML. */
public final class CandidateForm {
  static final String CANDIDATES = "candidates";

  private static final String HEAD =
      """
      # What a classifier makes of sentences that no phrase caught: two of three are wrong, and none
      # counts. To accept one, move what stands under its `fact` to `facts`, and correct it there.
      """;

  private CandidateForm() {}

  /** The sentences of a work list; an empty one is an empty list. */
  public static String unread(List<UnreadSentence> sentences) {
    return YamlWriter.write(Map.of("unread", sentences.stream().map(CandidateForm::form).toList()));
  }

  /** The candidates as the last part of a dossier; nothing if there are none. */
  static String write(List<Candidate> candidates) {
    return candidates.isEmpty()
        ? ""
        : HEAD
            + YamlWriter.write(
                Map.of(CANDIDATES, candidates.stream().map(CandidateForm::form).toList()));
  }

  private static Map<String, Object> form(UnreadSentence sentence) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("sentence", DossierForm.quote(sentence.sentence()));
    form.put("parties", sentence.parties());
    sentence.candidate().ifPresent(candidate -> form.put("candidate", form(candidate)));
    return form;
  }

  private static Map<String, Object> form(Candidate candidate) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("percent", Math.round(100 * candidate.probability()));
    form.put("fact", DossierForm.fact(candidate.fact()));
    return form;
  }
}
