package org.entente.reasoning.rules.joining;

import java.util.List;

/** One condition of a branch. */
sealed interface Step permits Pattern, Step.Group {
  /** Nothing, or, if {@code wanted}, something, can be taken for all inner steps together. */
  record Group(boolean wanted, List<Step> steps) implements Step {}
}
