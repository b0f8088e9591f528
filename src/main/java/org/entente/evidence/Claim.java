package org.entente.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What every fact has, whatever it states.
 *
 * @param id name within the dossier, for example {@code openness-7c1e}
 * @param arrangement id of the one arrangement it bears on; empty if it belongs to the context
 * @param quotes the words it rests on, the telling one first; a fact without any is hypothetical
 * @param speaker who says it
 * @param via through whom it reached the document, nearest source first; empty if first-hand
 * @param secondHand whether the speaker's words are said-to-be rather than quoted from them
 * @param on the day it was said or happened; null if unknown
 * @param readBy who made a fact of the words
 */
public record Claim(
    String id,
    String arrangement,
    List<Quote> quotes,
    Speaker speaker,
    List<String> via,
    boolean secondHand,
    Modality modality,
    Polarity polarity,
    LocalDate on,
    ReadBy readBy) {
  public Claim {
    Objects.requireNonNull(arrangement);
    quotes = List.copyOf(quotes);
    via = List.copyOf(via);
    Objects.requireNonNull(readBy);
  }

  /** A claim that the rules have read. */
  public Claim(
      String id,
      String arrangement,
      List<Quote> quotes,
      Speaker speaker,
      List<String> via,
      boolean secondHand,
      Modality modality,
      Polarity polarity,
      LocalDate on) {
    this(id, arrangement, quotes, speaker, via, secondHand, modality, polarity, on, ReadBy.RULES);
  }

  /** The same statement, bearing on another arrangement under another name. */
  public Claim bearingOn(String id, String arrangement) {
    return new Claim(
        id, arrangement, quotes, speaker, via, secondHand, modality, polarity, on, readBy);
  }

  /** The same claim, seen as speaking another way. */
  public Claim speaking(Polarity polarity) {
    return new Claim(
        id, arrangement, quotes, speaker, via, secondHand, modality, polarity, on, readBy);
  }
}
