package org.entente.rulebook;

import java.util.List;
import java.util.Set;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Fact;
import org.entente.evidence.Stage;

/**
 * Something an analyst could go and ask.
 *
 * @param asks the question
 * @param answeredBy kinds of fact of which one, on the arrangement, answers it already
 * @param stages the stages at which it is worth asking; empty means all
 * @param kinds the kinds of arrangement of which to ask it; empty means all
 * @param supposing hypothetical facts, the answers that would move the likelihood
 */
public record Question(
    String id,
    String asks,
    Set<String> answeredBy,
    Set<Stage> stages,
    Set<ArrangementKind> kinds,
    List<Fact> supposing) {
  public Question {
    answeredBy = Set.copyOf(answeredBy);
    stages = Set.copyOf(stages);
    kinds = Set.copyOf(kinds);
    supposing = List.copyOf(supposing);
  }
}
