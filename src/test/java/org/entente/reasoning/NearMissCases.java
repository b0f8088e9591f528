package org.entente.reasoning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evidence.Stage;
import org.entente.reasoning.rules.RuleBase;
import org.entente.rulebook.Case;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.Topic;
import org.entente.rulebook.yaml.Problems;

/** What stands before the rules in each case of the rulebook. */
public final class NearMissCases {
  private static final Rulebook RULEBOOK =
      RulebookLoader.load(Path.of("rules")).rulebook().orElseThrow();
  private static final RuleBase RULES = RuleBase.of(RULEBOOK, new Problems()).orElseThrow();

  private NearMissCases() {}

  public static RuleBase rules() {
    return RULES;
  }

  /** Arrangements, facts and circumstances, a list a case. */
  public static List<List<Object>> things() {
    List<List<Object>> all = new ArrayList<>();
    for (Topic topic : RULEBOOK.topics()) {
      for (Case example : topic.cases()) {
        Casefile casefile = new Casefile(RULEBOOK, example.given(), example.asOf());
        Map<String, Stage> stages = new TreeMap<>();
        try (Deliberation deliberation = new Deliberation(RULES)) {
          deliberation
              .over(casefile)
              .stages()
              .forEach((id, found) -> stages.put(id, found.stage()));
        }
        Circumstances circumstances = new Circumstances(casefile);
        List<Object> things = new ArrayList<>(casefile.arrangements());
        things.addAll(casefile.facts());
        things.addAll(circumstances.beforeStages());
        things.addAll(circumstances.afterStages(stages));
        all.add(things);
      }
    }
    return all;
  }
}
