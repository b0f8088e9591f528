package org.entente.evidence;

/** What the parties would do together. */
public enum ArrangementKind implements Word {
  ACQUISITION,
  MERGER,
  PLANT_SALE,
  CONTRACT_MANUFACTURING,
  NEW_PLANT,
  JOINT_VENTURE,
  STAKE,
  HQ_OR_RD_CENTRE,
  SUPPLY,
  OTHER
}
