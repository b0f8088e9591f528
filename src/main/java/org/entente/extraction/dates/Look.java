package org.entente.extraction.dates;

/** Which way words without a year point: {@code in June} was, or is to come. */
public enum Look {
  BACK,
  AHEAD
}
