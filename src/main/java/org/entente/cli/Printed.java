package org.entente.cli;

import java.util.List;

/** Prints answers to standard output. */
final class Printed implements Sink {
  private final Console console;
  private final Joining joining;
  private final boolean several;
  private boolean first = true;

  /** Refuses before any work starts what does not go to one stream. */
  static Printed of(List<Portion> portions, String ending, Joining joining, Console console)
      throws Refusal {
    if (portions.size() > 1 && joining == Joining.APART) {
      throw Refusal.usage(
          "standard output",
          "several ." + ending + " files do not make one",
          "write one a file: `--out DIR`; or make one of all files: `--together`");
    }
    return new Printed(console, joining, portions.size() > 1);
  }

  private Printed(Console console, Joining joining, boolean several) {
    this.console = console;
    this.joining = joining;
    this.several = several;
  }

  @Override
  public void accept(Portion portion, String text) throws Refusal {
    console.print(
        several
            ? joining.before(portion.shown(), first) + joining.body(text)
            : Joining.APART.body(text));
    first = false;
  }

  @Override
  public void finish() throws Refusal {
    if (several) {
      console.print(joining.end(first));
    }
  }
}
