package org.entente.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Dossier;
import org.entente.rulebook.yaml.Position;

/**
 * A small dossier and which rules must, and must not, conclude something of its first arrangement.
 *
 * @param name a sentence
 * @param asOf the day on which it is reasoned
 * @param fires ids of rules that must fire
 * @param silent ids of rules that must not
 * @param stage word of the stage it must reach; empty if that is not asked
 */
public record Case(
    String name,
    LocalDate asOf,
    Dossier given,
    List<String> fires,
    List<String> silent,
    String stage,
    Position at) {
  public Case {
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }
}
