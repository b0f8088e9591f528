package org.entente.extraction.passages;

import java.util.HashMap;
import java.util.Map;
import org.entente.extraction.phrases.Vocabulary;
import org.entente.extraction.phrases.WordSet;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** The word sets of {@code reading/cues.yaml} that passages are read by, by name. */
public final class Cues {
  private static final WordSet NONE = new WordSet();
  private final Map<String, WordSet> sets = new HashMap<>();

  public Cues(Fields file, Vocabulary vocabulary, Problems problems) {
    for (String name : file.keys()) {
      sets.put(name, vocabulary.words(file.texts(name, problems)));
    }
  }

  /** The set of a name; an empty one if the file has none of that name. */
  public WordSet set(String name) {
    return sets.getOrDefault(name, NONE);
  }
}
