package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.FactKind;
import org.entente.evidence.Family;
import org.entente.extraction.candidates.Example;
import org.entente.extraction.candidates.Trainer;
import org.entente.extraction.facts.PhraseBook;
import org.entente.extraction.facts.Statable;
import org.entente.extraction.facts.UsualKinds;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.phrases.Masked;
import org.entente.extraction.phrases.Realisations;
import org.entente.rulebook.Phrase;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Topic;

/**
 * Trains the classifier of candidates on what the rulebook and annotated stories say of words: the
 * sentences that phrases must and must not catch, ways to put their patterns, and the clauses of
 * stories.
 */
public final class CandidateTraining {
  /** Of each pattern; more would drown what people wrote. */
  private static final int REALISATIONS = 10;

  private final StoryReader stories;
  private final UsualKinds kinds;
  private final List<Example> examples = new ArrayList<>();

  /**
   * Words of a story of which somebody has said what they are.
   *
   * @param family null if they are evidence of a kind that is not told
   */
  public record Labelled(String quote, Family family) {}

  /** Begins with the examples of the rulebook. */
  public CandidateTraining(Rulebook rulebook, ArticleReader reader) {
    stories = reader.stories();
    kinds = new UsualKinds(stories.patterns());
    for (Topic topic : rulebook.topics()) {
      topic.phrases().forEach(this::add);
    }
    for (PhraseBook.Entry entry : stories.patterns()) {
      String label = kinds.of(entry.phrase()).word();
      Realisations.of(entry.pattern(), REALISATIONS)
          .forEach(words -> examples.add(new Example(label, words)));
    }
  }

  private void add(Phrase phrase) {
    stories.patterns().stream()
        .map(PhraseBook.Entry::phrase)
        .filter(compiled -> compiled.id().equals(phrase.id()))
        .findFirst()
        .map(kinds::of)
        .ifPresent(kind -> phrase.catches().forEach(words -> add(kind.word(), words)));
    phrase.ignores().forEach(words -> add(Example.NOTHING, words));
  }

  private void add(String label, String sentence) {
    for (Passage passage : stories.passages(sentence, null)) {
      examples.add(new Example(label, Masked.words(passage.units(), 0, passage.size())));
    }
  }

  /** Adds the clauses of a story: those that a quote covers, and the others as stating nothing. */
  public void add(String text, List<Labelled> evidence) {
    for (Passage passage : stories.passages(text, null)) {
      for (Statable clause : Statable.of(passage)) {
        int start = passage.unit(clause.from()).start();
        int end = passage.unit(clause.to() - 1).end();
        label(text, start, end, evidence)
            .ifPresent(
                label ->
                    examples.add(
                        new Example(
                            label, Masked.words(passage.units(), clause.from(), clause.to()))));
      }
    }
  }

  /** What a stretch of a text states; nothing if that cannot be told. */
  private Optional<String> label(String text, int start, int end, List<Labelled> evidence) {
    Optional<String> label = Optional.of(Example.NOTHING);
    for (Labelled one : evidence) {
      int from = text.indexOf(one.quote());
      int to = from + one.quote().length();
      int common = Math.min(end, to) - Math.max(start, from);
      if (from >= 0 && 2 * common >= Math.min(end - start, to - from)) {
        label = Optional.ofNullable(one.family()).flatMap(kinds::of).map(FactKind::word);
        if (label.isPresent()) {
          return label;
        }
      }
    }
    return label;
  }

  /** How many clauses it is trained on. */
  public int size() {
    return examples.size();
  }

  /** The model: the same bytes for the same rulebook and stories in the same order. */
  public byte[] train() {
    return Trainer.train(examples);
  }
}
