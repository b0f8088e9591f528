package org.entente.reasoning.rules.reading;

/** A constraint that is not part of the language. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int offset;
  private final String advice;

  Unreadable(int offset, String message, String advice) {
    super(message, null, false, false);
    this.offset = offset;
    this.advice = advice;
  }

  int offset() {
    return offset;
  }

  String advice() {
    return advice;
  }
}
