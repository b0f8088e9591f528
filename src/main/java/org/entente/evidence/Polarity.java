package org.entente.evidence;

/** Whether a statement speaks for the arrangement taking effect, against it, or neither. */
public enum Polarity implements Word {
  FOR,
  AGAINST,
  NEUTRAL
}
