package org.entente.extraction.llm;

/** What becomes of something that a model claims. */
enum Fate {
  KEPT("kept"),
  MISQUOTED("quoting words that the story does not say"),
  READ_ALREADY("that the rules had read"),
  CONTRADICTED("against what the rules had read"),
  MALFORMED("not of the form that was asked for"),
  /** Not the fact is dropped, only a name or a figure in it. */
  BARED("names or figures that the story does not say");

  private final String spoken;

  Fate(String spoken) {
    this.spoken = spoken;
  }

  String spoken() {
    return spoken;
  }
}
