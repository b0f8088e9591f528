package org.entente.reasoning.rules.network;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.drools.model.functions.BlockN;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Fact;
import org.entente.reasoning.rules.Conclusion;

/** The one consequence: a conclusion that the engine takes back when its grounds go. */
final class Concluding implements BlockN {
  private static final long serialVersionUID = 1;
  private final String rule;

  Concluding(String rule) {
    this.rule = rule;
  }

  /**
   * @param matched the engine's own handle, the arrangement, then the facts
   */
  @Override
  public void execute(Object... matched) {
    List<String> facts = new ArrayList<>(matched.length - 2);
    for (int i = 2; i < matched.length; i++) {
      facts.add(((Fact) matched[i]).id());
    }
    ((Drools) matched[0])
        .logicalInsert(new Conclusion(rule, ((Arrangement) matched[1]).id(), facts));
  }
}
