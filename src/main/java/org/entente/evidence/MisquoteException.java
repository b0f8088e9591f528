package org.entente.evidence;

/** Words were claimed for a document that does not say them there. */
public final class MisquoteException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final String claimed;

  public MisquoteException(String claimed, String reason) {
    super("`" + claimed + "` is not in the document: " + reason);
    this.claimed = claimed;
  }

  /** The words that the document does not say. */
  public String claimed() {
    return claimed;
  }
}
