package org.entente.evaluation.annotation;

/**
 * Words of a story that bear on an arrangement.
 *
 * @param type word of the family of evidence, as written
 * @param polarity word of the polarity, as written
 * @param quote the words; those that do not stand in the story are reported, and never found
 */
public record AnnotatedEvidence(String type, String polarity, String quote) {
  /** Whether it says nothing that is scored: such evidence counts on neither side. */
  public boolean isOther() {
    return type.equals("other");
  }
}
