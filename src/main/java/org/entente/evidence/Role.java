package org.entente.evidence;

/** What a party does in the arrangement. */
public enum Role implements Word {
  BUYER,
  SELLER,
  TARGET,
  /** Makes the other's product in a plant of its own. */
  MAKER,
  /** Has its product made by the other. */
  CLIENT,
  INVESTOR,
  PARTNER,
  SUPPLIER,
  CUSTOMER,
  /** Builds or opens a site. */
  BUILDER,
  /** A city or government in whose place the site would be. */
  HOST
}
