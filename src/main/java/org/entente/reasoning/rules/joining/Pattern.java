package org.entente.reasoning.rules.joining;

import java.util.List;
import org.entente.reasoning.rules.matching.Test;
import org.entente.reasoning.rules.matching.Value;

/**
 * Takes a thing, first by what is asked of it alone, then by what is asked of it beside the things
 * that the branch's patterns before have taken.
 *
 * @param number among the patterns of all branches
 * @param branch number of the branch among all branches
 * @param slot where the row of the thing taken stands among those of its branch
 * @param alone tests of the thing alone
 * @param key how things are looked up beside others; null if they are not
 * @param beside tests that look at things taken before, too
 */
record Pattern(
    int number, int branch, int slot, Class<?> type, List<Test> alone, Key key, List<Test> beside)
    implements Step {
  /**
   * An equality that a lookup answers.
   *
   * @param own the value of the thing sought
   * @param other the value of a thing taken before
   */
  record Key(Value.Column own, Value.Column other) {}

  /**
   * Whether a thing passes the tests of it alone.
   *
   * @param rows a row for each slot, of which only the pattern's own is looked at and changed
   */
  boolean passes(Object[] row, Object[] rows) {
    rows[slot] = row;
    return all(alone, rows);
  }

  boolean fits(Object[] row, Object[] rows) {
    rows[slot] = row;
    return all(beside, rows);
  }

  private static boolean all(List<Test> tests, Object[] rows) {
    for (int i = 0; i < tests.size(); i++) {
      if (!tests.get(i).holds(rows)) {
        return false;
      }
    }
    return true;
  }
}
