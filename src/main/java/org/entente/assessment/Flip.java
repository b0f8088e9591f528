package org.entente.assessment;

import java.util.List;

/**
 * A smallest set of changes that moves the answer to another word of the scale.
 *
 * @param changes the changes, none of them superfluous
 * @param movesTo the likelihood after them, found by reasoning it anew
 */
public record Flip(List<Change> changes, Likelihood movesTo) {
  /**
   * One fact taken away or supposed.
   *
   * @param added whether the fact is supposed rather than taken away
   * @param fact id of the fact taken away, or kind of the fact supposed
   * @param summary in words
   */
  public record Change(boolean added, String fact, String summary) {}

  public Flip {
    changes = List.copyOf(changes);
  }
}
