package org.entente.extraction.names;

/** What sort of thing a name names. */
public enum EntityKind {
  ORGANISATION,
  PERSON,
  PLACE,
  OUTLET,
  AUTHORITY,
  PRODUCT,
  UNKNOWN;

  /** Whether such a thing may take part in a deal. */
  public boolean mayBeParty() {
    return this == ORGANISATION || this == UNKNOWN;
  }
}
