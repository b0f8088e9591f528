package org.entente.rulebook;

import java.time.LocalDate;
import java.util.Set;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Stage;
import org.entente.rulebook.yaml.Position;

/**
 * A base rate: the share of arrangements of a stage and kind that took effect.
 *
 * @param kinds the kinds it holds for; empty means all that no other prior of the stage names
 * @param percent 0 to 100
 * @param low lower end of the plausible range, in percent
 * @param high upper end, in percent
 * @param referenceClass what was counted
 * @param n how many; 0 for a judgement
 * @param checked the day somebody last looked whether it still holds
 */
public record Prior(
    String id,
    Stage stage,
    Set<ArrangementKind> kinds,
    double percent,
    double low,
    double high,
    String referenceClass,
    int n,
    String source,
    LocalDate checked,
    Position at) {
  public Prior {
    kinds = Set.copyOf(kinds);
  }
}
