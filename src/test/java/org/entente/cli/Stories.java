package org.entente.cli;

/** Short stories for tests. */
final class Stories {
  static final String TALKS =
      """
      title: Varga in talks to buy Ostrel
      date: 2026-10-20
      source: Harbour Times

      Varga Industries is in talks to buy Ostrel Motors, the two companies said on Tuesday. The
      chief executive of Varga, Ilse Brandt, said that the company was open to a deal.
      """;

  static final String NO_DEAL =
      """
      title: Rain over the harbour
      date: 2026-10-20

      It rained over the harbour on Tuesday, and the boats stayed where they were. The forecast
      for the rest of the week is more of the same, with a little wind from the west.
      """;

  private Stories() {}
}
