package org.entente.evidence;

/**
 * How a statement is put: as so, as not so, under a condition, as an intention, on hearsay, or as
 * an analyst's supposition that no document supports.
 */
public enum Modality implements Word {
  ASSERTED,
  DENIED,
  CONDITIONAL,
  PLANNED,
  REPORTED
}
