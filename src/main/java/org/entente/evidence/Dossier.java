package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an assessment stands on.
 *
 * @param documents what was read
 * @param arrangements the deals it speaks of
 * @param facts what was said of them
 */
public record Dossier(List<Document> documents, List<Arrangement> arrangements, List<Fact> facts) {
  public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of());

  public Dossier {
    documents = List.copyOf(documents);
    arrangements = List.copyOf(arrangements);
    facts = List.copyOf(facts);
  }

  public Optional<Arrangement> arrangement(String id) {
    return arrangements.stream().filter(arrangement -> arrangement.id().equals(id)).findFirst();
  }

  public Optional<Fact> fact(String id) {
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /** The facts that bear on one arrangement, in the dossier's order. */
  public List<Fact> factsOf(String arrangement) {
    List<Fact> bearing = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.arrangement().equals(arrangement)) {
        bearing.add(fact);
      }
    }
    return bearing;
  }

  /** The facts that bear on no arrangement. */
  public List<Fact> context() {
    return factsOf("");
  }

  /** The same dossier with one more fact. */
  public Dossier with(Fact fact) {
    return new Dossier(
        documents, arrangements, Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  /** The same dossier without one fact. */
  public Dossier without(String factId) {
    List<Fact> others = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (!fact.id().equals(factId)) {
        others.add(fact);
      }
    }
    return new Dossier(documents, arrangements, others);
  }
}
