package org.entente.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.assessment.Assessment;
import org.entente.evaluation.annotation.AnnotatedArrangement;
import org.entente.evaluation.annotation.AnnotatedEvidence;
import org.entente.evaluation.scoring.Finding.Sort;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Party;

/** Says in what the annotation of a story and the answer to it differ. */
record Differences(Sides sides) {

  /** What differs in an arrangement that was annotated and found. */
  List<Finding> of(Pair pair) {
    List<Pair> shared = sides.evidence(pair);
    AnnotatedArrangement right = sides.annotated().get(pair.annotated());
    Assessment taken = sides.found().get(pair.found());
    String name = name(right);
    List<Finding> findings = new ArrayList<>();
    String kind = taken.arrangement().kind().word();
    if (!sides.agreeOnKind(pair)) {
      findings.add(new Finding(Sort.WRONG_KIND, name, right.kind(), "", "read as " + kind));
    }
    String stage = taken.stage().stage().word();
    if (!sides.agreeOnStage(pair)) {
      findings.add(new Finding(Sort.WRONG_STAGE, name, right.stage(), "", "read as " + stage));
    }
    List<Sighting<AnnotatedEvidence>> wanted = sides.expected().get(pair.annotated());
    List<Sighting<Fact>> facts = sides.read().get(pair.found());
    Set<Integer> hit = shared.stream().map(Pair::annotated).collect(Collectors.toSet());
    missed(name, wanted, hit, pair.found(), findings);
    for (Pair one : shared) {
      Sighting<AnnotatedEvidence> sighting = wanted.get(one.annotated());
      String polarity = facts.get(one.found()).polarity();
      if (!sighting.polarity().equals(polarity)) {
        findings.add(
            new Finding(
                Sort.WRONG_POLARITY,
                name,
                sighting.polarity(),
                sighting.quote(),
                "read as " + polarity));
      }
    }
    Set<Integer> used = shared.stream().map(Pair::found).collect(Collectors.toSet());
    surplus(name, facts, used, findings);
    return findings;
  }

  /** The arrangements that were only annotated or only found, with their evidence. */
  List<Finding> unpaired(List<Pair> pairs) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> hit = pairs.stream().map(Pair::annotated).collect(Collectors.toSet());
    for (int i = 0; i < sides.annotated().size(); i++) {
      if (!hit.contains(i)) {
        String name = name(sides.annotated().get(i));
        findings.add(new Finding(Sort.MISSED_ARRANGEMENT, name, "", "", ""));
        missed(name, sides.expected().get(i), Set.of(), -1, findings);
      }
    }
    Set<Integer> used = pairs.stream().map(Pair::found).collect(Collectors.toSet());
    for (int j = 0; j < sides.found().size(); j++) {
      if (!used.contains(j)) {
        String name = name(sides.found().get(j));
        findings.add(new Finding(Sort.SURPLUS_ARRANGEMENT, name, "", "", ""));
        surplus(name, sides.read().get(j), Set.of(), findings);
      }
    }
    return findings;
  }

  private void missed(
      String name,
      List<Sighting<AnnotatedEvidence>> wanted,
      Set<Integer> hit,
      int own,
      List<Finding> findings) {
    for (int e = 0; e < wanted.size(); e++) {
      Sighting<AnnotatedEvidence> one = wanted.get(e);
      if (!hit.contains(e) && !one.isOther()) {
        findings.add(
            new Finding(Sort.MISSED_EVIDENCE, name, one.family(), one.quote(), instead(one, own)));
      }
    }
  }

  private static void surplus(
      String name, List<Sighting<Fact>> facts, Set<Integer> used, List<Finding> findings) {
    for (int f = 0; f < facts.size(); f++) {
      Sighting<Fact> fact = facts.get(f);
      if (!used.contains(f) && !fact.isOther()) {
        findings.add(
            new Finding(
                Sort.SURPLUS_EVIDENCE, name, fact.family(), fact.quote(), fact.what().id()));
      }
    }
  }

  /** What was made of words that should have been evidence on an arrangement. */
  private String instead(Sighting<AnnotatedEvidence> missed, int own) {
    String types = own < 0 ? "" : types(missed, sides.read().get(own));
    if (!types.isEmpty()) {
      return "read as " + types;
    }
    for (int j = 0; j < sides.read().size(); j++) {
      types = j == own ? "" : types(missed, sides.read().get(j));
      if (!types.isEmpty()) {
        return "read as " + types + " on " + name(sides.found().get(j));
      }
    }
    types = types(missed, sides.context());
    return types.isEmpty() ? "not read" : "read as " + types + ", on no arrangement";
  }

  private static String types(Sighting<AnnotatedEvidence> missed, List<Sighting<Fact>> facts) {
    return facts.stream()
        .filter(fact -> fact.span().meets(missed.span()))
        .map(fact -> fact.isOther() ? FactKind.of(fact.what()).word() : fact.family())
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String name(AnnotatedArrangement arrangement) {
    return arrangement.kind()
        + ", "
        + arrangement.stage()
        + ": "
        + String.join(", ", arrangement.parties());
  }

  private static String name(Assessment assessment) {
    Arrangement arrangement = assessment.arrangement();
    String parties =
        arrangement.parties().stream().map(Party::name).collect(Collectors.joining(", "));
    return arrangement.kind().word() + ", " + assessment.stage().stage().word() + ": " + parties;
  }
}
