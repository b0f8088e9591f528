package org.entente.cli;

/** Prints answers to standard output. */
final class Printed implements Sink {
  private final Console console;
  private final Joining joining;
  private final boolean several;
  private boolean first = true;

  Printed(Console console, Joining joining, boolean several) {
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
