package org.entente.evidence;

/** Where an arrangement stands on its way. */
public enum Stage implements Word {
  RUMOUR,
  EXPLORING,
  TALKS,
  MOU_OR_LOI,
  AGREED_CONDITIONAL,
  AGREED,
  COMPLETED,
  TERMINATED,
  DENIED,
  EXPIRED
}
