package org.entente.reasoning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.evidence.FactKind;
import org.entente.reasoning.rules.joining.Worksheet;
import org.entente.rulebook.RulebookLoader;
import org.junit.jupiter.api.Test;

/** A worksheet concludes what a fresh session of the engine does, whatever came and went before. */
class WorksheetTest {
  private static final int DOSSIERS = 120;
  private static final int CHANGES = 8;
  private static final List<String> KINDS = FactKind.all().stream().map(FactKind::word).toList();

  private static void agrees(RuleBase rules, List<String> kinds, int facts) {
    Set<String> fired = new HashSet<>();
    for (int seed = 0; seed < DOSSIERS; seed++) {
      Random random = new Random(seed);
      List<Object> pool = RandomDossier.of(seed, 1 + seed % 4, facts, kinds);
      List<Object> present = new ArrayList<>();
      try (Worksheet worksheet = rules.tryOut()) {
        for (int change = 0; change < CHANGES; change++) {
          change(pool, present, worksheet, random);
          Set<Conclusion> expected = Rules.conclusions(rules, present);
          assertEquals(expected, worksheet.conclusions(), "dossier " + seed + ", " + change);
          expected.forEach(conclusion -> fired.add(conclusion.rule()));
        }
      }
    }
    assertFalse(fired.size() * 2 < rules.rules().size(), "only these were tried: " + fired);
  }

  /** At first most of it comes; then a few things go and a few others come. */
  private static void change(
      List<Object> pool, List<Object> present, Worksheet worksheet, Random random) {
    boolean first = present.isEmpty();
    for (Object thing : pool) {
      boolean changes = first ? random.nextInt(4) > 0 : random.nextInt(15) == 0;
      if (changes && present.remove(thing)) {
        worksheet.remove(thing);
      } else if (changes) {
        present.add(thing);
        worksheet.insert(thing);
      }
    }
  }

  @Test
  void richRulesConcludeTheSame() {
    agrees(Rules.rich(), KINDS, 120);
  }

  @Test
  void shippedRulesConcludeTheSame() {
    agrees(Rules.sound(RulebookLoader.load(Path.of("rules")).rulebook().orElseThrow()), KINDS, 250);
  }
}
