package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.evidence.FactKind;
import org.entente.evidence.Quote;
import org.entente.extraction.Candidate;
import org.entente.extraction.UnreadSentence;
import org.entente.report.words.Printable;

/** The sentences of a work list as text, each under its place, as compilers write places. */
final class UnreadText {
  /** What is less likely than this is not worth a line. */
  private static final double WORTH_A_LINE = 0.05;

  private UnreadText() {}

  /**
   * The list of a portion.
   *
   * @param leftOut paragraphs that were not read at all
   * @param file what the portion is called, if it is a single document
   */
  static String of(List<UnreadSentence> sentences, List<Quote> leftOut, String file) {
    List<Quote> all = new ArrayList<>(leftOut);
    sentences.forEach(one -> all.add(one.sentence()));
    boolean several = all.stream().map(Quote::document).distinct().count() > 1;
    LinePlaces places = new LinePlaces();
    StringBuilder text = new StringBuilder();
    if (sentences.isEmpty()) {
      text.append("no sentence that names a party was left unread\n");
    }
    for (UnreadSentence one : sentences) {
      String document = several ? one.sentence().document().id() : file;
      text.append(text.length() == 0 ? "" : "\n")
          .append(document)
          .append(places.of(one.sentence()))
          .append(": ")
          .append(Printable.line(String.join(", ", one.parties())))
          .append("\n  “")
          .append(Printable.line(one.sentence().exact()))
          .append("”\n");
      one.candidate()
          .filter(candidate -> candidate.probability() >= WORTH_A_LINE)
          .ifPresent(candidate -> text.append(candidate(candidate)));
    }
    for (Quote one : leftOut) {
      text.append(text.length() == 0 ? "" : "\n")
          .append(several ? one.document().id() : file)
          .append(places.of(one))
          .append(": left out, as it promotes something or belongs to the page\n  “")
          .append(Printable.line(one.exact()))
          .append("”\n");
    }
    return text.toString();
  }

  private static String candidate(Candidate candidate) {
    return String.format(
        Locale.ROOT,
        "  perhaps %s, %d %%: “%s”\n",
        FactKind.of(candidate.fact()).word().replace('_', ' '),
        Math.round(100 * candidate.probability()),
        Printable.line(candidate.fact().quotes().get(0).exact()));
  }
}
