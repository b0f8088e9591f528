package org.entente.extraction.llm;

/** A language model that was asked and gave no answer that could be read. */
final class NoAnswerException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String advice;
  private final boolean lasting;

  /**
   * @param reason what went wrong, for a user; never the endpoint's own words
   * @param advice what to do about it; empty if there is nothing to say
   * @param lasting whether asking again cannot help
   */
  NoAnswerException(String reason, String advice, boolean lasting) {
    super(reason, null, false, false);
    this.advice = advice;
    this.lasting = lasting;
  }

  String advice() {
    return advice;
  }

  boolean lasting() {
    return lasting;
  }
}
