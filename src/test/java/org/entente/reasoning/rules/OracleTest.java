package org.entente.reasoning.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.FactKind;
import org.junit.jupiter.api.Test;

/** The same rule texts, compiled by Drools itself, have to say the same of the same facts. */
class OracleTest {
  private static final int DOSSIERS = 300;

  private static void sameAsDrools(Map<String, String> texts, boolean allFire) {
    RuleBase ours = Rules.sound(Rules.rulebook(texts));
    Oracle theirs = new Oracle(texts.values());
    List<String> kinds = kinds(texts.values());
    Set<String> silent = ours.rules().stream().map(Rule::id).collect(Collectors.toSet());
    for (int seed = 0; seed < DOSSIERS; seed++) {
      List<Object> dossier = RandomDossier.of(seed, 1 + seed % 4, 5 + seed % 40, kinds);
      Set<Conclusion> conclusions = Rules.conclusions(ours, dossier);
      assertEquals(theirs.conclusions(dossier), conclusions, "dossier " + seed);
      conclusions.forEach(conclusion -> silent.remove(conclusion.rule()));
    }
    assertEquals(
        allFire ? Set.of("rich.country-is-4", "rich.party-is-8") : silent,
        silent,
        "these rules were never put to the test");
    assertFalse(silent.size() == ours.rules().size());
  }

  private static List<String> kinds(Collection<String> texts) {
    String all = String.join("\n", texts);
    List<String> named =
        FactKind.all().stream()
            .filter(kind -> all.contains(kind.type().getSimpleName() + "("))
            .map(FactKind::word)
            .toList();
    return named.isEmpty() ? List.of("statement") : named;
  }

  @Test
  void richRulesMeanWhatDroolsTakesThemFor() {
    sameAsDrools(Map.of("rich", Rules.richText()), true);
  }

  @Test
  void shippedRulesMeanWhatDroolsTakesThemFor() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> topics = Files.list(Path.of("rules/topics"))) {
      for (Path topic : new TreeSet<>(topics.toList())) {
        if (Files.exists(topic.resolve("rules.drl"))) {
          texts.put(topic.getFileName().toString(), Files.readString(topic.resolve("rules.drl")));
        }
      }
    }
    assertFalse(texts.isEmpty(), "there is no shipped topic");
    sameAsDrools(texts, false);
  }
}
