package org.entente.extraction.candidates;

import java.util.List;

/**
 * A clause of which is known what it states.
 *
 * @param label word of a kind of fact, or {@link #NOTHING}
 * @param words masked
 */
public record Example(String label, List<String> words) {
  /** The label of clauses that state nothing of a deal. */
  public static final String NOTHING = "nothing";

  public Example {
    words = List.copyOf(words);
  }
}
