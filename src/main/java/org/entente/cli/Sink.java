package org.entente.cli;

import java.nio.file.Path;
import java.util.List;

/** Where the answers of a run go, one after the other in the order of the inputs. */
sealed interface Sink permits Printed, OutputFolder {
  void accept(Portion portion, String text) throws Refusal;

  /** Called once, after the last answer. */
  void finish() throws Refusal;

  /**
   * Chooses the sink, and refuses before any work starts what could not be delivered.
   *
   * @param out null to print
   */
  static Sink of(Path out, List<Portion> portions, String ending, Joining joining, Console console)
      throws Refusal {
    if (out != null) {
      return OutputFolder.open(out, portions, ending);
    }
    if (portions.size() > 1 && joining == Joining.APART) {
      throw Refusal.usage(
          "standard output",
          "several ." + ending + " files do not make one",
          "write one a file: `--out DIR`; or make one of all files: `--together`");
    }
    return new Printed(console, joining, portions.size() > 1);
  }
}
