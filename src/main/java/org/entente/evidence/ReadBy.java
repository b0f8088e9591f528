package org.entente.evidence;

/** Who made a fact of the words that it rests on. */
public enum ReadBy implements Word {
  /** The rulebook's phrases, or an analyst who wrote it into the dossier. */
  RULES,
  /**
   * A language model that the user has asked beside the rules: its types and fields are guesses.
   */
  LLM
}
