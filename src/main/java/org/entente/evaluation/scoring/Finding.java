package org.entente.evaluation.scoring;

import org.entente.evidence.Word;

/**
 * Something in which annotation and answer differ.
 *
 * @param arrangement the arrangement, by kind, stage and parties
 * @param type of evidence, its type; of a wrong kind, stage or polarity, the right one; else empty
 * @param quote the words in question; empty for arrangements
 * @param note what was read instead; empty if nothing is to be said
 */
public record Finding(Sort sort, String arrangement, String type, String quote, String note) {
  /** How they differ. */
  public enum Sort implements Word {
    MISSED_ARRANGEMENT,
    SURPLUS_ARRANGEMENT,
    WRONG_KIND,
    WRONG_STAGE,
    MISSED_EVIDENCE,
    SURPLUS_EVIDENCE,
    WRONG_POLARITY
  }

  /** Whether both are of the same thing, whatever was read instead. */
  public boolean isOf(Finding other) {
    return sort == other.sort
        && arrangement.equals(other.arrangement)
        && type.equals(other.type)
        && quote.equals(other.quote);
  }
}
