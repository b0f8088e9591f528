package org.entente.reasoning.rules;

import org.entente.evidence.Arrangement;
import org.entente.evidence.Fact;
import org.entente.reasoning.circumstances.Age;
import org.entente.reasoning.circumstances.AtStage;
import org.entente.reasoning.circumstances.Coverage;
import org.entente.reasoning.circumstances.Overdue;
import org.entente.reasoning.circumstances.Participant;

/**
 * Something inserted, as a key. Its hash is that of its id: what the compiler generates for records
 * is slow to start, and goes through all the words of a quote.
 */
public record Thing(Object fact) {
  @Override
  public boolean equals(Object other) {
    // of different kinds and one id are, for example, a fact and its age: those need no comparing
    return other instanceof Thing that
        && (fact == that.fact || fact.getClass() == that.fact.getClass() && fact.equals(that.fact));
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }

  private String id() {
    if (fact instanceof Fact stated) {
      return stated.id();
    }
    if (fact instanceof Arrangement arrangement) {
      return arrangement.id();
    }
    if (fact instanceof Age age) {
      return age.fact();
    }
    if (fact instanceof Participant participant) {
      return participant.party();
    }
    if (fact instanceof AtStage at) {
      return at.arrangement();
    }
    if (fact instanceof Coverage coverage) {
      return coverage.arrangement();
    }
    return fact instanceof Overdue overdue ? overdue.fact() : "";
  }
}
