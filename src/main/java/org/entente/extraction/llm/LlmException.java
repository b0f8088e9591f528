package org.entente.extraction.llm;

/** The language model gave no answer that can be used. */
public final class LlmException extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * @param reason for the user, lower case, without the key
   */
  LlmException(String reason) {
    super(reason);
  }
}
