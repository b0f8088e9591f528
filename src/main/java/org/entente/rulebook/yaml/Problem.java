package org.entente.rulebook.yaml;

/**
 * Something wrong in a file, said so that whoever wrote it can mend it.
 *
 * @param at where
 * @param message what, in lower case, the user's own text in backticks
 * @param advice what to do about it; empty if there is nothing to say
 */
public record Problem(Position at, String message, String advice) implements Comparable<Problem> {
  public Problem(Position at, String message) {
    this(at, message, "");
  }

  @Override
  public int compareTo(Problem other) {
    int byPlace = at.compareTo(other.at);
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }

  /** The message with its place first and the advice on a line of its own. */
  @Override
  public String toString() {
    return at + ": " + message + (advice.isEmpty() ? "" : "\n  " + advice);
  }
}
