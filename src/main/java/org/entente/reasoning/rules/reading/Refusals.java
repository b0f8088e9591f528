package org.entente.reasoning.rules.reading;

import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.WindowReferenceDescr;

/** What to call the parts of Drools' language that are not part of ours. */
final class Refusals {
  static final String ADVICE =
      "a condition is a pattern, or `not`, `exists`, `and`, `or` of patterns";
  private static final Map<Class<?>, String> WORDS =
      Map.of(
          EvalDescr.class, "eval",
          ForallDescr.class, "forall",
          FromDescr.class, "from",
          AccumulateDescr.class, "accumulate",
          CollectDescr.class, "collect",
          GroupByDescr.class, "groupby",
          EntryPointDescr.class, "from entry-point",
          WindowReferenceDescr.class, "from window",
          ConditionalBranchDescr.class, "if",
          NamedConsequenceDescr.class, "do");

  private Refusals() {}

  static String of(BaseDescr descr) {
    String word = WORDS.get(descr.getClass());
    return word == null
        ? "this cannot stand in a condition"
        : "`" + word + "` cannot stand in a condition";
  }
}
