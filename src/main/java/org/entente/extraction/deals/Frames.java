package org.entente.extraction.deals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Role;
import org.entente.evidence.Word;
import org.entente.extraction.phrases.Vocabulary;
import org.entente.extraction.phrases.WordSet;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** The deal frames of {@code rules/reading/deals.yaml}, in the order in which they are tried. */
public final class Frames {
  private final List<Frame> frames = new ArrayList<>();
  private final WordSet generic;
  private final WordSet genericOfSites;

  public Frames(Fields file, Vocabulary vocabulary, Problems problems) {
    generic = vocabulary.words(file.texts("generic", problems));
    genericOfSites = vocabulary.words(file.texts("generic_of_sites", problems));
    for (Fields frame : file.list("frames", problems)) {
      frame.only(
          problems, "kind", "verbs", "nouns", "references", "object", "site", "needs", "roles");
      frames.add(
          new Frame(
              frame.word("kind", ArrangementKind.class, problems),
              vocabulary.words(frame.texts("verbs", problems)),
              vocabulary.words(frame.texts("nouns", problems)),
              vocabulary.words(frame.texts("references", problems)),
              object(frame, vocabulary, problems),
              frame.text("site", "no", problems).equals("yes"),
              frame.text("needs", "", problems),
              roles(frame.fields("roles", problems), problems)));
    }
  }

  private static WordSet object(Fields frame, Vocabulary vocabulary, Problems problems) {
    String name = frame.text("object", "", problems);
    if (name.isEmpty()) {
      return null;
    }
    WordSet set = vocabulary.wordClass(name).orElse(null);
    if (set == null) {
      problems.add(
          frame.get("object").orElseThrow().at(),
          "there is no word class `" + name + "`",
          Nearest.advice(name, vocabulary.names()));
    }
    return set;
  }

  private static Map<String, Role> roles(Fields fields, Problems problems) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (String position : fields.keys()) {
      String word = fields.text(position, problems);
      Word.find(Role.class, word)
          .ifPresentOrElse(
              role -> roles.put(position, role),
              () ->
                  problems.add(
                      fields.at(position),
                      "there is no role `" + word + "`",
                      Nearest.advice(
                          word, List.of(Role.values()).stream().map(Role::word).toList())));
    }
    return roles;
  }

  List<Frame> all() {
    return frames;
  }

  /** Nouns that may point to a deal of any kind: `the deal`, `that proposal`. */
  WordSet generic() {
    return generic;
  }

  /** Those of them that may point to a site which one company opens. */
  WordSet genericOfSites() {
    return genericOfSites;
  }
}
