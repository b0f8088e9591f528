package org.entente.extraction;

/** An input file that cannot be read as an article, said so that the user can mend it. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String reason;
  private final String advice;

  public UnreadableException(String reason, String advice) {
    super(advice.isEmpty() ? reason : reason + "\n  " + advice);
    this.reason = reason;
    this.advice = advice;
  }

  /** What is wrong, in lower case. */
  public String reason() {
    return reason;
  }

  /** What to do about it; empty if there is nothing to say. */
  public String advice() {
    return advice;
  }
}
