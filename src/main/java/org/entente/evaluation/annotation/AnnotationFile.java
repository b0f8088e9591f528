package org.entente.evaluation.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Family;
import org.entente.evidence.Polarity;
import org.entente.evidence.Stage;
import org.entente.evidence.Word;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Items;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.Tree;
import org.entente.rulebook.yaml.YamlReader;

/**
 * Reads an annotation. It is JSON, which is YAML too, so that messages name line and column. Words
 * and quotes that cannot be right are reported and kept: they count as what nobody can find.
 */
final class AnnotationFile {
  private final String story;
  private final Problems problems;

  private AnnotationFile(String story, Problems problems) {
    this.story = story;
    this.problems = problems;
  }

  /**
   * The arrangements of an annotation; nothing if it is no annotation, which is reported.
   *
   * @param file path as the user knows it, for messages
   * @param story the text that its quotes have to stand in
   */
  static Optional<List<AnnotatedArrangement>> read(
      String file, String json, String story, Problems problems) {
    Fields form = YamlReader.readFields(file, json, problems).orElse(null);
    if (form == null) {
      return Optional.empty();
    }
    if (!form.has("arrangements")) {
      problems.add(
          form.at(),
          "`arrangements` is missing",
          "a story that speaks of none has an empty list: `\"arrangements\": []`");
      return Optional.empty();
    }
    AnnotationFile reader = new AnnotationFile(story, problems);
    return Optional.of(
        form.list("arrangements", problems).stream().map(reader::arrangement).toList());
  }

  private AnnotatedArrangement arrangement(Fields form) {
    List<AnnotatedEvidence> evidence = new ArrayList<>();
    form.list("evidence", problems).forEach(item -> evidence.add(evidence(item)));
    return new AnnotatedArrangement(
        parties(form),
        word(form, "kind", ArrangementKind.class),
        word(form, "stage", Stage.class),
        evidence);
  }

  private List<String> parties(Fields form) {
    Tree parties = form.get("parties").orElse(null);
    if (parties instanceof Items names && !names.values().isEmpty()) {
      return names.texts(problems);
    }
    problems.add(
        form.at("parties"), "`parties` has to be a list of names", "`\"parties\": [\"Halden\"]`");
    return List.of();
  }

  private AnnotatedEvidence evidence(Fields form) {
    String quote = form.text("quote", problems);
    if (form.has("quote") && !story.contains(quote)) {
      problems.add(
          form.get("quote").orElse(form).at(),
          "the quote does not stand in the story: `" + quote + "`",
          "copy the words from the story, letter for letter");
    }
    return new AnnotatedEvidence(
        word(form, "type", Family.class), word(form, "polarity", Polarity.class), quote);
  }

  private <E extends Enum<E> & Word> String word(Fields form, String key, Class<E> vocabulary) {
    String word = form.text(key, problems);
    if (form.has(key) && Word.find(vocabulary, word).isEmpty()) {
      List<String> known = Arrays.stream(vocabulary.getEnumConstants()).map(Word::word).toList();
      problems.add(
          form.get(key).orElse(form).at(),
          "`" + word + "` is no value for `" + key + "`",
          Nearest.advice(word, known));
    }
    return word;
  }
}
