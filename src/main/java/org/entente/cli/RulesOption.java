package org.entente.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which rulebook decides. */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of rules (default: $ENTENTE_RULES, or the one that is installed).")
  private Path folder;

  Path folder(Surroundings surroundings) {
    return folder == null ? surroundings.rules() : folder;
  }
}
