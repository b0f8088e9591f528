package org.entente.evaluation.scoring;

/** What is counted. */
public enum Count {
  STORIES,
  /** Stories that nothing was made of, for they could not be read. */
  UNREAD,
  /** Arrangements that were annotated and found. */
  ARRANGEMENTS,
  ARRANGEMENTS_FOUND,
  ARRANGEMENTS_ANNOTATED,
  /** Arrangements annotated and found as one kind. */
  KINDS,
  /** Arrangements annotated and found at one stage. */
  STAGES,
  /** Evidence annotated and found with one type. */
  EVIDENCE,
  EVIDENCE_FOUND,
  EVIDENCE_ANNOTATED,
  /**
   * Annotated evidence whose words were quoted for its arrangement, whatever they were taken for.
   */
  CAPTURED,
  /** Evidence annotated and found with one type and one polarity. */
  POLARITIES,
  QUOTES,
  /** Quotes that stand in the story letter for letter. */
  QUOTES_VERBATIM,
  /** Stories whose annotation has no arrangement. */
  STORIES_WITHOUT,
  /** Arrangements found in those. */
  FALSE_ALARMS
}
