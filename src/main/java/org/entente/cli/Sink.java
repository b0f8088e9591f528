package org.entente.cli;

/** Where the answers of a run go, one after the other in the order of the inputs. */
sealed interface Sink permits Printed, OutputFolder {
  void accept(Portion portion, String text) throws Refusal;

  /** Called once, after the last answer. */
  void finish() throws Refusal;
}
