package org.entente.reasoning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.evidence.FactKind;
import org.junit.jupiter.api.Test;

/** The same facts give the same conclusions, in whatever order and beside whatever else. */
class SteadinessTest {
  private static final List<String> KINDS = FactKind.all().stream().map(FactKind::word).toList();

  @Test
  void theOrderOfTheFactsDoesNotMatter() {
    RuleBase rules = Rules.rich();
    for (int seed = 0; seed < 60; seed++) {
      List<Object> dossier = RandomDossier.of(seed, 3, 150, KINDS);
      List<Conclusion> first = List.copyOf(Rules.conclusions(rules, dossier));
      assertFalse(first.isEmpty());
      Collections.shuffle(dossier, new Random(seed));
      assertEquals(first, List.copyOf(Rules.conclusions(rules, dossier)), "dossier " + seed);
    }
  }

  @Test
  void aRuleSaysTheSameAloneAsAmongOthers() {
    RuleBase all = Rules.rich();
    String[] texts = Rules.richText().split("(?m)^(?=rule )");
    List<RuleBase> alone = new ArrayList<>();
    for (int i = 1; i < texts.length; i++) {
      alone.add(Rules.sound(Rules.rulebook(Map.of("rich", texts[0] + texts[i]))));
    }
    assertEquals(all.rules().size(), alone.size());
    for (int seed = 0; seed < 20; seed++) {
      List<Object> dossier = RandomDossier.of(seed, 2, 250, KINDS);
      Set<Conclusion> together = new TreeSet<>();
      alone.forEach(one -> together.addAll(Rules.conclusions(one, dossier)));
      assertEquals(together, Rules.conclusions(all, dossier), "dossier " + seed);
    }
  }

  @Test
  void twoThreadsShareTheRulesWithoutDisturbingEachOther() throws Exception {
    RuleBase rules = Rules.rich();
    List<List<Object>> dossiers = new ArrayList<>();
    List<Set<Conclusion>> expected = new ArrayList<>();
    for (int seed = 0; seed < 20; seed++) {
      dossiers.add(RandomDossier.of(seed, 3, 80, KINDS));
      expected.add(Rules.conclusions(rules, dossiers.get(seed)));
    }
    Callable<Integer> task =
        () -> {
          int different = 0;
          for (int i = 0; i < 400; i++) {
            Set<Conclusion> found = Rules.conclusions(rules, dossiers.get(i % 20));
            different += found.equals(expected.get(i % 20)) ? 0 : 1;
          }
          return different;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> different : threads.invokeAll(List.of(task, task))) {
        assertEquals(0, different.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
