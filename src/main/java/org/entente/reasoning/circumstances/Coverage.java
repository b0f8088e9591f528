package org.entente.reasoning.circumstances;

/**
 * How well an arrangement is reported.
 *
 * @param arrangement id of the arrangement
 * @param origins independent origins of its facts: copies of one story are one
 * @param documents how many documents say something of it that no other said before
 * @param facts how many facts bear on it
 * @param firstHand how many of them are in the speaker's own words or the story's own voice
 * @param namedPrincipals how many people or parties to it are on record with their name
 * @param newestDays age of the newest fact in days; 100,000 if no fact has a date
 * @param forFacts how many facts speak for it
 * @param againstFacts how many speak against it
 * @param bestReliability grade of its best source, A to F
 */
public record Coverage(
    String arrangement,
    long origins,
    long documents,
    long facts,
    long firstHand,
    long namedPrincipals,
    long newestDays,
    long forFacts,
    long againstFacts,
    String bestReliability)
    implements Circumstance {
  // Written out: both are asked for often, and what the compiler generates is slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Coverage that
        && arrangement.equals(that.arrangement)
        && origins == that.origins
        && documents == that.documents
        && facts == that.facts
        && firstHand == that.firstHand
        && namedPrincipals == that.namedPrincipals
        && newestDays == that.newestDays
        && forFacts == that.forFacts
        && againstFacts == that.againstFacts
        && bestReliability.equals(that.bestReliability);
  }

  @Override
  public int hashCode() {
    return arrangement.hashCode();
  }
}
