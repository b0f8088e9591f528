package org.entente.report.text;

import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Quote;
import org.entente.report.words.Attribution;
import org.entente.report.words.Naming;
import org.entente.report.words.Printable;

/** Quoted words, and whose they are. */
final class FactText {
  private static final int LONGEST_QUOTE = 200;
  private final Sheet sheet;
  private final Answer answer;

  FactText(Sheet sheet, Answer answer) {
    this.sheet = sheet;
    this.answer = answer;
  }

  /** The facts with these ids, in this order; those of one voice under one attribution. */
  void all(int indent, List<String> ids) {
    List<GradedFact> facts = ids.stream().flatMap(id -> answer.fact(id).stream()).toList();
    for (int i = 0; i < facts.size(); i++) {
      quotes(indent, facts.get(i));
      String said = said(facts.get(i));
      if (!said.isEmpty() && (i + 1 == facts.size() || !said.equals(said(facts.get(i + 1))))) {
        sheet.item(indent, "— ", Ink.QUIET, said, Ink.QUIET);
      }
    }
  }

  private void quotes(int indent, GradedFact graded) {
    if (graded.fact().hypothetical()) {
      String supposed = "Supposed, no quote: " + Naming.of(graded.fact());
      sheet.item(indent, "", Ink.PLAIN, supposed, Ink.QUOTED);
    }
    for (Quote quote : graded.fact().quotes()) {
      String words = Columns.shorten(Printable.line(quote.exact()), LONGEST_QUOTE);
      sheet.item(indent, "“", Ink.QUOTED, words + "”", Ink.QUOTED);
    }
  }

  /** Nothing for a fact that nobody said. */
  private String said(GradedFact graded) {
    if (graded.fact().hypothetical()) {
      return "";
    }
    String line = Attribution.line(graded.fact()) + "; " + Attribution.grade(graded);
    return answer.documents().size() > 1
        ? line + "; in " + graded.fact().quotes().get(0).document().id()
        : line;
  }
}
