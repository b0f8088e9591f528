package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Dossier;
import org.entente.extraction.CandidateForm;
import org.entente.extraction.DossierFile;
import org.entente.extraction.UnreadSentence;
import org.entente.extraction.WorkList;

/** What is written of what was read. */
enum ExtractForm {
  DOSSIER("yaml", Joining.APART),
  UNREAD_TEXT("unread.txt", Joining.HEADED),
  UNREAD_YAML("unread.yaml", Joining.APART);

  private final String ending;
  private final Joining joining;

  ExtractForm(String ending, Joining joining) {
    this.ending = ending;
    this.joining = joining;
  }

  /** What the names of its files end in, without the first dot. */
  String ending() {
    return ending;
  }

  Joining joining() {
    return joining;
  }

  /**
   * The text of it.
   *
   * @param asOf stands in for the publication day of a document that bears none
   * @param file what the dossier was read from
   */
  String of(Dossier dossier, WorkList workList, LocalDate asOf, String file) {
    if (this == DOSSIER) {
      return DossierFile.write(dossier, workList.candidates(dossier, asOf));
    }
    List<UnreadSentence> unread = workList.unread(dossier, asOf);
    return this == UNREAD_TEXT
        ? UnreadText.of(unread, workList.leftOut(dossier), file)
        : CandidateForm.unread(unread);
  }
}
