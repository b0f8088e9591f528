package org.entente.reasoning.rules;

import static org.entente.reasoning.rules.Given.arrangement;
import static org.entente.reasoning.rules.Given.claim;
import static org.entente.reasoning.rules.Given.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Denial;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Openness;
import org.junit.jupiter.api.Test;

/** A conclusion holds as long as what it rests on does. */
class WithdrawalTest {
  private static final Arrangement A = arrangement("a");
  private static final Fact OPEN =
      fact("openness", claim("open", "a"), Map.of("degree", Openness.Degree.OPEN));
  private static final Fact DENIAL =
      fact("denial", claim("no", "a"), Map.of("subject", Denial.Subject.TALKS));
  private static final RuleBase UNDENIED =
      one(
          """
          $a : Arrangement()
          $f : Openness(arrangement == $a.id)
          not Denial(arrangement == $a.id)""",
          "$a, $f");

  private static RuleBase one(String conditions, String concludes) {
    return Rules.sound(Rules.rulebook(Map.of("trial", Rules.text(conditions, concludes))));
  }

  private static Set<Conclusion> its(String... facts) {
    return Set.of(new Conclusion("trial.it", "a", List.of(facts)));
  }

  @Test
  void aFactTakenOutTakesItsConclusionAlong() {
    try (WorkingMemory memory = UNDENIED.open()) {
      memory.insert(A);
      memory.insert(OPEN);
      assertEquals(its("open"), memory.conclusions());
      memory.remove(OPEN);
      assertEquals(Set.of(), memory.conclusions());
    }
  }

  @Test
  void aContradictionUndoesAConclusionAndItsEndBringsItBack() {
    try (WorkingMemory memory = UNDENIED.open()) {
      memory.insert(A);
      memory.insert(OPEN);
      assertEquals(its("open"), memory.conclusions());
      memory.insert(DENIAL);
      assertEquals(Set.of(), memory.conclusions());
      memory.remove(DENIAL);
      assertEquals(its("open"), memory.conclusions());
    }
  }

  @Test
  void aConclusionReachedTwoWaysHoldsUntilBothAreGone() {
    RuleBase rules =
        one(
            """
            $a : Arrangement()
            ( Openness(arrangement == $a.id) or Denial(arrangement == $a.id) )""",
            "$a");
    try (WorkingMemory memory = rules.open()) {
      memory.insert(A);
      memory.insert(OPEN);
      memory.insert(DENIAL);
      assertEquals(its(), memory.conclusions());
      memory.remove(OPEN);
      assertEquals(its(), memory.conclusions());
      memory.remove(DENIAL);
      assertEquals(Set.of(), memory.conclusions());
    }
  }

  @Test
  void anEqualFactCountsOnceAndIsGoneWhenRemovedOnce() {
    Fact same = fact("openness", claim("open", "a"), Map.of("degree", Openness.Degree.OPEN));
    try (WorkingMemory memory = UNDENIED.open()) {
      memory.insert(A);
      memory.insert(OPEN);
      memory.insert(same);
      assertEquals(its("open"), memory.conclusions());
      memory.remove(same);
      assertEquals(Set.of(), memory.conclusions());
    }
  }

  @Test
  void whatWasNeverThereCanBeRemoved() {
    try (WorkingMemory memory = UNDENIED.open()) {
      memory.remove(OPEN);
      assertEquals(Set.of(), memory.conclusions());
    }
  }

  @Test
  void addingAndRemovingComesToTheSameAsNeverAdding() {
    RuleBase rules = Rules.rich();
    List<String> kinds = FactKind.all().stream().map(FactKind::word).toList();
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Object> dossier = RandomDossier.of(seed, 3, 120, kinds);
      List<Object> kept = new ArrayList<>(dossier);
      kept.removeIf(fact -> random.nextInt(3) == 0);
      try (WorkingMemory memory = rules.open()) {
        dossier.forEach(memory::insert);
        memory.conclusions();
        List<Object> removed = new ArrayList<>(dossier);
        removed.removeAll(kept);
        Collections.shuffle(removed, random);
        removed.forEach(memory::remove);
        assertEquals(Rules.conclusions(rules, kept), memory.conclusions(), "dossier " + seed);
        removed.forEach(memory::insert);
        assertEquals(Rules.conclusions(rules, dossier), memory.conclusions(), "dossier " + seed);
      }
    }
  }
}
