package org.entente.extraction.llm;

import java.util.Optional;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problem;

/**
 * Decides whether an endpoint that has failed is asked again in the same run, and keeps what there
 * is to tell of it. Threads may share it.
 */
final class Breaker {
  /** Who has failed this often without an answer between is left alone. */
  private static final int MOST_FAILURES = 3;

  private NoAnswerException first;
  private int inARow;
  private boolean open;
  private int asked;
  private int unanswered;

  /** Whether to ask for one more document. */
  synchronized boolean mayAsk() {
    asked++;
    if (open) {
      unanswered++;
    }
    return !open;
  }

  synchronized void answered() {
    inARow = 0;
  }

  synchronized void failed(NoAnswerException failure) {
    first = first == null ? failure : first;
    unanswered++;
    inARow++;
    open = open || failure.lasting() || inARow >= MOST_FAILURES;
  }

  /** One warning for all that went wrong. */
  synchronized Optional<Problem> warning(Endpoint endpoint) {
    if (first == null) {
      return Optional.empty();
    }
    String whose =
        asked == 1
            ? "the story was"
            : unanswered + " of " + asked + " stories " + (unanswered == 1 ? "was" : "were");
    return Optional.of(
        new Problem(
            Position.wholeFile(endpoint.address().toString()),
            first.getMessage() + "; " + whose + " read by the rules alone",
            first.advice()));
  }
}
