package org.entente.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.evaluation.annotation.AnnotatedEvidence;
import org.entente.evaluation.annotation.AnnotatedStory;
import org.entente.evidence.Fact;

/** Scores one story. */
public final class Scorer {
  private static final Answer NOTHING =
      new Answer(null, null, "", "", "", List.of(), List.of(), List.of());

  private Scorer() {}

  /** The score of an answer to a story. */
  public static StoryScore score(AnnotatedStory story, Answer answer) {
    Sides sides = Sides.of(story, answer);
    List<Pair> pairs = sides.arrangements();
    Differences differences = new Differences(sides);
    List<Finding> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.addAll(differences.of(pair)));
    findings.addAll(differences.unpaired(pairs));
    return new StoryScore(story.name(), tally(sides, pairs), findings);
  }

  /** The score of a story that could not be read: all of it is missed. */
  public static StoryScore unread(AnnotatedStory story) {
    StoryScore score = score(story, NOTHING);
    score.tally().add(Count.UNREAD, 1);
    return score;
  }

  private static Tally tally(Sides sides, List<Pair> pairs) {
    Tally tally = new Tally();
    int found = sides.found().size();
    boolean without = sides.annotated().isEmpty();
    tally.add(Count.STORIES, 1);
    tally.add(Count.STORIES_WITHOUT, without);
    tally.add(Count.FALSE_ALARMS, without ? found : 0);
    tally.add(Count.ARRANGEMENTS, pairs.size());
    tally.add(Count.ARRANGEMENTS_FOUND, found);
    tally.add(Count.ARRANGEMENTS_ANNOTATED, sides.annotated().size());
    pairs.forEach(pair -> addPair(sides, pair, tally));
    sides.expected().stream()
        .flatMap(List::stream)
        .filter(one -> !one.isOther())
        .forEach(one -> tally.addEvidence(Count.EVIDENCE_ANNOTATED, one.family()));
    sides.read().forEach(all -> all.forEach(fact -> addFound(fact, tally)));
    return tally;
  }

  private static void addPair(Sides sides, Pair pair, Tally tally) {
    tally.add(Count.KINDS, sides.agreeOnKind(pair));
    tally.add(Count.STAGES, sides.agreeOnStage(pair));
    List<Sighting<AnnotatedEvidence>> wanted = sides.expected().get(pair.annotated());
    List<Sighting<Fact>> facts = sides.read().get(pair.found());
    for (Pair one : sides.evidence(pair)) {
      Sighting<AnnotatedEvidence> hit = wanted.get(one.annotated());
      tally.addEvidence(Count.EVIDENCE, hit.family());
      tally.add(Count.POLARITIES, hit.polarity().equals(facts.get(one.found()).polarity()));
    }
    for (Sighting<AnnotatedEvidence> one : wanted) {
      boolean captured = facts.stream().anyMatch(fact -> one.span().meets(fact.span()));
      tally.add(Count.CAPTURED, captured && !one.isOther());
    }
  }

  private static void addFound(Sighting<Fact> fact, Tally tally) {
    if (!fact.isOther()) {
      tally.addEvidence(Count.EVIDENCE_FOUND, fact.family());
    }
    tally.add(Count.QUOTES, 1);
    tally.add(Count.QUOTES_VERBATIM, fact.span().start() >= 0);
  }
}
