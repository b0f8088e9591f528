package org.entente.evidence;

/** What gives a speaker's word its weight: the office from which it comes. */
public enum Standing implements Word {
  /** A party to the arrangement, or someone who may speak for it. */
  PRINCIPAL,
  /** A national government or one of its members. */
  GOVERNMENT,
  /** A city, county or region, or its leader. */
  CITY,
  /** An authority that can clear or block. */
  REGULATOR,
  /** Workers and those who speak for them. */
  UNION,
  /** Owners of a party's shares. */
  SHAREHOLDER,
  /** Someone who watches for a living: analyst, broker, academic. */
  ANALYST,
  /** An unnamed person said to know. */
  INSIDER,
  /** The story itself: nobody is named for it. */
  OUTLET,
  /** Anybody else who is named. */
  OTHER
}
