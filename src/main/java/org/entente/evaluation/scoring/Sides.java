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

/**
 * The annotation of a story and the answer to it, side by side.
 *
 * @param expected the evidence of each annotated arrangement
 * @param read the facts of each found arrangement
 * @param context the facts on no arrangement
 */
record Sides(
    List<AnnotatedArrangement> annotated,
    List<Assessment> found,
    List<List<Sighting<AnnotatedEvidence>>> expected,
    List<List<Sighting<Fact>>> read,
    List<Sighting<Fact>> context) {
  /** What one kind in common counts when annotated and found arrangements are paired. */
  private static final double SAME_KIND = 0.5;

  /** What each piece of evidence in common counts, up to so many. */
  private static final double SHARED_EVIDENCE = 0.2;

  private static final int MOST_SHARED = 5;

  static Sides of(AnnotatedStory story, Answer answer) {
    String text = story.text();
    return new Sides(
        story.arrangements(),
        answer.assessments(),
        story.arrangements().stream().map(a -> Sighting.annotated(a.evidence(), text)).toList(),
        answer.assessments().stream().map(a -> Sighting.found(a.facts(), text)).toList(),
        Sighting.found(answer.context(), text));
  }

  boolean agreeOnKind(Pair pair) {
    return isSameKind(pair.annotated(), pair.found());
  }

  boolean agreeOnStage(Pair pair) {
    String stage = found.get(pair.found()).stage().stage().word();
    return annotated.get(pair.annotated()).stage().equals(stage);
  }

  /** Annotated and found arrangements that are taken for the same, best first. */
  List<Pair> arrangements() {
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

  /** The evidence that two arrangements have in common, of the types that count. */
  List<Pair> evidence(Pair pair) {
    List<Sighting<AnnotatedEvidence>> wanted = expected.get(pair.annotated());
    return evidence(pair.annotated(), pair.found()).stream()
        .filter(one -> !wanted.get(one.annotated()).isOther())
        .toList();
  }

  /** Annotated evidence and facts of two arrangements of one type and of the same words. */
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

  private boolean isSameKind(int i, int j) {
    return annotated.get(i).kind().equals(found.get(j).arrangement().kind().word());
  }
}
