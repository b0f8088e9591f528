package org.entente.assessment;

import org.entente.evidence.Word;

/** Which way a reason pushes. */
public enum Direction implements Word {
  FOR,
  AGAINST
}
