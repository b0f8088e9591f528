package org.entente.extraction.syntax;

import java.util.List;
import org.entente.extraction.phrases.Inflections;
import org.entente.extraction.phrases.Unit;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** Reads the structure of sentences. Immutable; threads may share it. */
public final class Grammar {
  private final Lexicon lexicon;
  private final Tagger tagger;

  /**
   * @param file {@code reading/syntax.yaml}
   */
  public Grammar(Fields file, Inflections inflections, Problems problems) {
    lexicon = new Lexicon(file, inflections, problems);
    tagger = new Tagger(lexicon);
  }

  /** The lists that the file has to hold. */
  public static List<String> lists() {
    return Lexicon.lists();
  }

  /** The chunks of a sentence and their ties. */
  public Structure read(List<Unit> units) {
    return new Structure(units, new Chunker(units, tagger.tags(units)).chunks(), lexicon);
  }
}
