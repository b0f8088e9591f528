package org.entente.extraction.passages;

import org.entente.extraction.phrases.WordSet;

/** Finds sources without a name: {@code insiders}, {@code analysts}, {@code the two companies}. */
final class NamelessSources {
  private final WordSet insiders;
  private final WordSet analysts;
  private final WordSet officials;
  private final WordSet parties;
  private final WordSet qualifiers;

  NamelessSources(Cues cues) {
    insiders = cues.set("insiders");
    analysts = cues.set("analysts");
    officials = cues.set("officials");
    parties = cues.set("both_parties");
    qualifiers = cues.set("source_qualifiers");
  }

  /** The source that begins at a unit, or null. */
  SourceFinder.Found at(Passage passage, int at) {
    int length = insiders.lengthAt(passage.units(), at);
    if (length > 0) {
      return nameless(passage, at, length, Attribution.Source.INSIDER);
    }
    length = analysts.lengthAt(passage.units(), at);
    if (length > 0) {
      return nameless(passage, at, length, Attribution.Source.ANALYST);
    }
    length = parties.lengthAt(passage.units(), at);
    if (length > 0) {
      return nameless(passage, at, length, Attribution.Source.PARTIES);
    }
    length = officials.lengthAt(passage.units(), at);
    return length > 0 ? official(passage, at, length) : null;
  }

  /** `two union officials`: how many, and whose, belongs to who they are. */
  private SourceFinder.Found official(Passage passage, int at, int length) {
    int from = at;
    while (from > 0 && qualifiers.has(passage.unit(from - 1).lower())) {
      from--;
    }
    boolean union = false;
    for (int i = from; i < at + length; i++) {
      union |= passage.unit(i).lower().startsWith("union");
    }
    Attribution.Source source = union ? Attribution.Source.UNION : Attribution.Source.OFFICIAL;
    return nameless(passage, from, at + length - from, source);
  }

  private static SourceFinder.Found nameless(
      Passage passage, int at, int length, Attribution.Source source) {
    StringBuilder words = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      words.append(i > at ? " " : "").append(passage.unit(i).text());
    }
    return new SourceFinder.Found(null, words.toString(), source, at, at + length);
  }
}
