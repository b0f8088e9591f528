package org.entente.reasoning.rules;

import static org.entente.reasoning.rules.Given.arrangement;
import static org.entente.reasoning.rules.Given.claim;
import static org.entente.reasoning.rules.Given.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Denial;
import org.entente.evidence.Fact;
import org.entente.evidence.Openness;
import org.entente.evidence.Plan;
import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;
import org.junit.jupiter.api.Test;

/** Patterns, and how they hang together. */
class ConditionsTest {
  private static final Arrangement A = arrangement("a");
  private static final Fact OPEN =
      fact("openness", claim("open", "a"), Map.of("degree", Openness.Degree.OPEN));
  private static final Fact PLAN =
      fact("plan", claim("plan", "a"), Map.of("firmness", Plan.Firmness.PLANNED));
  private static final Fact EAGER =
      fact("openness", claim("eager", "a"), Map.of("degree", Openness.Degree.EAGER));
  private static final Fact FEWER = fact("capacity_decline", claim("fewer", "a"), Map.of());

  @Test
  void aValueWithANameIsUsedLater() {
    Fact ours = fact("denial", claim("no", "a"), Map.of("subject", Denial.Subject.TALKS));
    Fact theirs =
        fact(
            "denial",
            Given.by(claim("no", "a"), new Speaker("", "", "Baltic", Standing.PRINCIPAL)),
            Map.of("subject", Denial.Subject.TALKS));
    String conditions =
        """
        $a : Arrangement()
        $f : Openness(arrangement == $a.id, $party : speaker.party)
        $g : Denial(arrangement == $a.id, speaker.party == $party)""";
    assertEquals(
        List.of(List.of("open", "no")), Rules.found(conditions, "$a, $f, $g", A, OPEN, ours));
    assertEquals(List.of(), Rules.found(conditions, "$a, $f, $g", A, OPEN, theirs));
  }

  @Test
  void orFindsEitherOrBothAndConcludesOfWhatItBound() {
    String conditions =
        """
        $a : Arrangement()
        ( $f : Openness(arrangement == $a.id) or $f : CapacityDecline(arrangement == $a.id) )""";
    assertEquals(
        List.of(List.of("fewer"), List.of("open")),
        Rules.found(conditions, "$a, $f", A, OPEN, FEWER));
    assertEquals(List.of(List.of("fewer")), Rules.found(conditions, "$a, $f", A, FEWER));
  }

  @Test
  void notOfTwoTogetherAllowsEitherAlone() {
    String conditions =
        """
        $a : Arrangement()
        not (Openness(arrangement == $a.id, $p : speaker.party)
             and CapacityDecline(arrangement == $a.id, speaker.party == $p))""";
    assertEquals(List.of(List.of()), Rules.found(conditions, "$a", A, OPEN));
    assertEquals(List.of(), Rules.found(conditions, "$a", A, OPEN, FEWER));
  }

  @Test
  void notOfEitherAllowsNeither() {
    String conditions =
        """
        $a : Arrangement()
        not (Openness(arrangement == $a.id) or CapacityDecline(arrangement == $a.id))""";
    assertEquals(List.of(List.of()), Rules.found(conditions, "$a", A));
    assertEquals(List.of(), Rules.found(conditions, "$a", A, OPEN));
    assertEquals(List.of(), Rules.found(conditions, "$a", A, FEWER));
  }

  @Test
  void existsCountsOnceHoweverManyThereAre() {
    String conditions = "$a : Arrangement()\nexists Openness(arrangement == $a.id)";
    assertEquals(List.of(List.of()), Rules.found(conditions, "$a", A, OPEN, EAGER));
    assertEquals(List.of(), Rules.found(conditions, "$a", A, FEWER));
  }

  @Test
  void arrangementsAreJoinedWithEachOther() {
    String conditions =
        """
        $a : Arrangement()
        $b : Arrangement(id != $a.id, kind == $a.kind, place.country == $a.place.country)
        $f : Openness(arrangement == $b.id)""";
    Arrangement same = arrangement("b");
    Arrangement elsewhere = arrangement("b", ArrangementKind.NEW_PLANT, "Spain");
    assertEquals(List.of(List.of("open")), Rules.found(conditions, "$a, $f", A, same, OPEN));
    assertEquals(List.of(), Rules.found(conditions, "$a, $f", A, elsewhere, OPEN));
  }

  @Test
  void aConstraintMayLookAtThreeEarlierThings() {
    String conditions =
        """
        $a : Arrangement()
        $f : Openness(arrangement == $a.id)
        $g : CapacityDecline(arrangement == $a.id)
        $h : Plan(arrangement == $a.id, id == $a.id || id == $f.id || on == $g.on)""";
    assertEquals(
        List.of(List.of("open", "fewer", "plan")),
        Rules.found(conditions, "$a, $f, $g, $h", A, OPEN, FEWER, PLAN));
  }
}
