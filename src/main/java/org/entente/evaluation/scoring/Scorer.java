package org.entente.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.evaluation.annotation.AnnotatedArrangement;
import org.entente.evaluation.annotation.AnnotatedEvidence;
import org.entente.evaluation.annotation.AnnotatedStory;
import org.entente.evidence.Fact;
import org.entente.evidence.Party;

/** Scores one story. */
public final class Scorer {
  /** What one kind in common counts when annotated and found arrangements are paired. */
  private static final double SAME_KIND = 0.5;

  /** What each piece of evidence in common counts, up to so many. */
  private static final double SHARED_EVIDENCE = 0.2;

  private static final int MOST_SHARED = 5;

  private final List<AnnotatedArrangement> annotated;
  private final List<Assessment> found;
  private final List<List<Sighting<AnnotatedEvidence>>> expected;
  private final List<List<Sighting<Fact>>> read;

  private Scorer(AnnotatedStory story, Answer answer) {
    String text = story.text();
    annotated = story.arrangements();
    found = answer.assessments();
    expected = annotated.stream().map(a -> Sighting.annotated(a.evidence(), text)).toList();
    read = found.stream().map(a -> Sighting.found(a.facts(), text)).toList();
  }

  /** The score of an answer to a story. */
  public static StoryScore score(AnnotatedStory story, Answer answer) {
    Scorer scorer = new Scorer(story, answer);
    List<Pair> pairs = scorer.pairs();
    Differences differences =
        new Differences(
            scorer.annotated,
            scorer.found,
            scorer.expected,
            scorer.read,
            Sighting.found(answer.context(), story.text()));
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : pairs) {
      findings.addAll(differences.of(pair, scorer.evidence(pair)));
    }
    findings.addAll(differences.unpaired(pairs));
    return new StoryScore(story.name(), scorer.tally(pairs), findings);
  }

  /** The score of a story that could not be read: all of it is missed. */
  public static StoryScore unread(AnnotatedStory story) {
    Answer nothing = new Answer(null, null, "", "", "", List.of(), List.of(), List.of());
    StoryScore score = score(story, nothing);
    score.tally().add(Count.UNREAD, 1);
    return score;
  }

  /** Annotated and found arrangements that are taken for the same, best first. */
  private List<Pair> pairs() {
    List<Pair> possible = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        List<String> names =
            found.get(j).arrangement().parties().stream().map(Party::name).toList();
        double agreement = PartyNames.agreement(annotated.get(i).parties(), names);
        if (agreement > 0) {
          int shared = Math.min(evidence(i, j).size(), MOST_SHARED);
          double kind = isSameKind(i, j) ? SAME_KIND : 0;
          possible.add(new Pair(agreement + kind + SHARED_EVIDENCE * shared, i, j));
        }
      }
    }
    return Pair.oneToOne(possible);
  }

  private boolean isSameKind(int i, int j) {
    return annotated.get(i).kind().equals(found.get(j).arrangement().kind().word());
  }

  private boolean isSameStage(int i, int j) {
    return annotated.get(i).stage().equals(found.get(j).stage().stage().word());
  }

  /**
   * Annotated evidence and facts of two arrangements that are of one type and of the same words.
   */
  private List<Pair> evidence(int i, int j) {
    List<Pair> possible = new ArrayList<>();
    for (int e = 0; e < expected.get(i).size(); e++) {
      for (int f = 0; f < read.get(j).size(); f++) {
        Sighting<AnnotatedEvidence> one = expected.get(i).get(e);
        Sighting<Fact> other = read.get(j).get(f);
        if (one.family().equals(other.family()) && one.span().meets(other.span())) {
          possible.add(new Pair(one.span().shared(other.span()), e, f));
        }
      }
    }
    return Pair.oneToOne(possible);
  }

  /** The evidence in common that counts. */
  private List<Pair> evidence(Pair pair) {
    return evidence(pair.annotated(), pair.found()).stream()
        .filter(e -> !expected.get(pair.annotated()).get(e.annotated()).isOther())
        .toList();
  }

  private Tally tally(List<Pair> pairs) {
    Tally tally = new Tally();
    tally.add(Count.STORIES, 1);
    tally.add(Count.STORIES_WITHOUT, annotated.isEmpty());
    tally.add(Count.FALSE_ALARMS, annotated.isEmpty() ? found.size() : 0);
    tally.add(Count.ARRANGEMENTS, pairs.size());
    tally.add(Count.ARRANGEMENTS_FOUND, found.size());
    tally.add(Count.ARRANGEMENTS_ANNOTATED, annotated.size());
    for (Pair pair : pairs) {
      List<Sighting<AnnotatedEvidence>> wanted = expected.get(pair.annotated());
      List<Sighting<Fact>> facts = read.get(pair.found());
      List<Pair> shared = evidence(pair);
      tally.add(Count.KINDS, isSameKind(pair.annotated(), pair.found()));
      tally.add(Count.STAGES, isSameStage(pair.annotated(), pair.found()));
      tally.add(Count.EVIDENCE, shared.size());
      for (Pair one : shared) {
        String polarity = wanted.get(one.annotated()).polarity();
        tally.add(Count.POLARITIES, polarity.equals(facts.get(one.found()).polarity()));
      }
      for (Sighting<AnnotatedEvidence> one : wanted) {
        boolean captured = facts.stream().anyMatch(fact -> one.span().meets(fact.span()));
        tally.add(Count.CAPTURED, captured && !one.isOther());
      }
    }
    expected.forEach(
        all -> all.forEach(one -> tally.add(Count.EVIDENCE_ANNOTATED, !one.isOther())));
    read.forEach(all -> all.forEach(fact -> addFound(fact, tally)));
    return tally;
  }

  private static void addFound(Sighting<Fact> fact, Tally tally) {
    tally.add(Count.EVIDENCE_FOUND, !fact.isOther());
    tally.add(Count.QUOTES, 1);
    tally.add(Count.QUOTES_VERBATIM, fact.span().start() >= 0);
  }
}
