package org.entente.extraction.stories;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.names.NameTrail;
import org.entente.extraction.text.Sentence;

/**
 * Cuts the sentences of a file into its stories, so that nothing of one is read into another. A cut
 * is made where no name is carried on and what follows needs nothing of what stands before.
 */
public final class StoryCutter {
  private final Openings openings;
  private final NameTrail trail;

  public StoryCutter(Openings openings, NameTrail trail) {
    this.openings = openings;
    this.trail = trail;
  }

  /** The stories, in order; one if nothing parts them. */
  public List<List<Sentence>> stories(List<Sentence> sentences) {
    List<List<Sentence>> paragraphs = paragraphs(sentences);
    Carried names = new Carried(paragraphs, trail);
    List<List<Sentence>> stories = new ArrayList<>();
    List<Sentence> story = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (begun && !names.leadOver(i) && openings.may(paragraphs, i)) {
        stories.add(story);
        story = new ArrayList<>();
        begun = false;
      }
      story.addAll(paragraphs.get(i));
      begun |= !Openings.isHeading(paragraphs.get(i));
    }
    stories.add(story);
    return stories;
  }

  private static List<List<Sentence>> paragraphs(List<Sentence> sentences) {
    List<List<Sentence>> paragraphs = new ArrayList<>();
    int last = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != last) {
        paragraphs.add(new ArrayList<>());
        last = sentence.paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).add(sentence);
    }
    return paragraphs;
  }
}
