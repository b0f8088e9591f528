package org.entente.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.assessment.Flip;
import org.entente.assessment.Likelihood;
import org.entente.assessment.Missing;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.rulebook.Question;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Topic;

/** Tries changes to a dossier, each by reasoning it anew, and tells those that move an answer. */
final class WhatIfs {
  /** Moves below half a percentage point are not worth asking about. */
  private static final double LEAST_MOVE_PERCENT = 0.5;

  private final Rulebook rulebook;
  private final Casefile casefile;
  private final Dossier dossier;
  private final Verdicts verdicts;
  private final Deliberation deliberation;
  private final Map<String, Likelihood> withoutEach;
  private final Map<String, List<Supposition>> tried = new HashMap<>();

  /** An answer to a question and where it would take the likelihood. */
  private record Supposition(Question question, Fact fact, Likelihood movesTo) {}

  /**
   * @param withoutEach what {@link #withoutEach} found of the same casefile
   */
  WhatIfs(
      Casefile casefile,
      Verdicts verdicts,
      Deliberation deliberation,
      Map<String, Likelihood> withoutEach) {
    this.withoutEach = withoutEach;
    this.rulebook = casefile.rulebook();
    this.casefile = casefile;
    this.dossier = casefile.dossier();
    this.verdicts = verdicts;
    this.deliberation = deliberation;
  }

  /** Open questions on an arrangement, the one whose answer moves most first. */
  List<Missing> missing(Verdicts.Verdict now) {
    List<Missing> missing = new ArrayList<>();
    for (Question question : open(now)) {
      Supposition most = null;
      for (Supposition supposition : suppositions(question, now)) {
        boolean more = most == null || move(supposition, now) > move(most, now);
        most = more ? supposition : most;
      }
      if (most != null && move(most, now) >= LEAST_MOVE_PERCENT) {
        String kind = FactKind.of(most.fact()).word();
        String answer = Wording.of(most.fact());
        missing.add(new Missing(kind, question.asks(), answer, most.movesTo()));
      }
    }
    missing.sort((a, b) -> furthestFirst(a, b, now.likelihood().percent()));
    return missing;
  }

  private static int furthestFirst(Missing a, Missing b, double from) {
    int order =
        Double.compare(
            Math.abs(b.movesTo().percent() - from), Math.abs(a.movesTo().percent() - from));
    return order != 0 ? order : a.question().compareTo(b.question());
  }

  /** Single facts that, taken away or supposed, move the answer to another word. */
  List<Flip> flips(Verdicts.Verdict now) {
    List<Flip> flips = new ArrayList<>();
    for (Fact fact : dossier.factsOf(now.arrangement().id())) {
      String what = fact.hypothetical() ? Wording.of(fact) : fact.quotes().get(0).exact();
      Flip.Change change = new Flip.Change(false, fact.id(), "without `" + what + "`");
      add(flips, change, withoutEach.get(fact.id()), now);
    }
    for (Question question : open(now)) {
      for (Supposition supposition : suppositions(question, now)) {
        String kind = FactKind.of(supposition.fact()).word();
        String words = question.asks() + " — " + Wording.of(supposition.fact());
        add(flips, new Flip.Change(true, kind, words), supposition.movesTo(), now);
      }
    }
    return flips;
  }

  private static void add(
      List<Flip> flips, Flip.Change change, Likelihood to, Verdicts.Verdict now) {
    if (!to.word().equals(now.likelihood().word())) {
      flips.add(new Flip(List.of(change), to));
    }
  }

  private List<Question> open(Verdicts.Verdict now) {
    Set<String> known = new HashSet<>();
    for (Fact fact : dossier.factsOf(now.arrangement().id())) {
      known.add(FactKind.of(fact).word());
    }
    List<Question> open = new ArrayList<>();
    for (Topic topic : rulebook.topics()) {
      for (Question question : topic.questions()) {
        if (arises(question, now) && Collections.disjoint(question.answeredBy(), known)) {
          open.add(question);
        }
      }
    }
    return open;
  }

  private static boolean arises(Question question, Verdicts.Verdict now) {
    return (question.stages().isEmpty() || question.stages().contains(now.stage().stage()))
        && (question.kinds().isEmpty() || question.kinds().contains(now.arrangement().kind()));
  }

  private List<Supposition> suppositions(Question question, Verdicts.Verdict now) {
    String key = now.arrangement().id() + " " + question.id();
    return tried.computeIfAbsent(key, untried -> tried(question, now));
  }

  private List<Supposition> tried(Question question, Verdicts.Verdict now) {
    String arrangement = now.arrangement().id();
    List<Supposition> found = new ArrayList<>();
    for (Fact answer : question.supposing()) {
      Fact fact = FactKind.withClaim(answer, answer.claim().bearingOn(answer.id(), arrangement));
      found.add(new Supposition(question, fact, supposing(fact, now.arrangement())));
    }
    return found;
  }

  private Likelihood supposing(Fact fact, Arrangement arrangement) {
    return verdicts
        .verdict(arrangement, casefile.supposing(fact), deliberation.supposing(casefile, fact))
        .likelihood();
  }

  /** For each fact that bears on an arrangement, the arrangement's likelihood without it. */
  static Map<String, Likelihood> withoutEach(
      Casefile casefile, Verdicts verdicts, Deliberation deliberation) {
    Map<String, Likelihood> found = new HashMap<>();
    for (Arrangement arrangement : casefile.arrangements()) {
      for (Fact fact : casefile.dossier().factsOf(arrangement.id())) {
        Casefile less = casefile.changedTo(casefile.dossier().without(fact.id()));
        Verdicts.Verdict verdict = verdicts.verdict(arrangement, less, deliberation.over(less));
        found.put(fact.id(), verdict.likelihood());
      }
    }
    return found;
  }

  private static double move(Supposition supposition, Verdicts.Verdict now) {
    return Math.abs(supposition.movesTo().percent() - now.likelihood().percent());
  }
}
