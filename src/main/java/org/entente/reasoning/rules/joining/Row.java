package org.entente.reasoning.rules.joining;

import java.util.List;

/**
 * A thing in a worksheet: what rules read off it, and the patterns whose tests of it alone hold.
 */
final class Row {
  private final Object[] values;
  private final List<Pattern> passes;
  private boolean present;

  Row(Object[] values, List<Pattern> passes) {
    this.values = values;
    this.passes = passes;
  }

  Object[] values() {
    return values;
  }

  List<Pattern> passes() {
    return passes;
  }

  /** Whether it is in the worksheet now; it stays known when it is taken out. */
  boolean present() {
    return present;
  }

  void present(boolean now) {
    present = now;
  }
}
