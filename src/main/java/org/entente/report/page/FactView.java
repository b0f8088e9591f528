package org.entente.report.page;

import java.util.List;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Fact;
import org.entente.report.words.Attribution;
import org.entente.report.words.Naming;
import org.entente.report.words.Printable;

/**
 * A fact on a page.
 *
 * @param anchor name of the place, empty if the fact has been shown before
 * @param said who says it, through whom, when
 * @param supposed whether it rests on no quote
 * @param document id of its document, empty if there is only one
 */
record FactView(
    int number,
    String anchor,
    String kind,
    String tone,
    List<QuoteView> quotes,
    String said,
    String grade,
    String gradeSpoken,
    boolean supposed,
    String document) {

  /**
   * Quoted words.
   *
   * @param place where they stand in the story, empty if the story is not on the page
   */
  record QuoteView(String words, String place) {}

  static FactView of(GradedFact graded, Citations citations) {
    Fact fact = graded.fact();
    int number = citations.number(fact.id());
    return new FactView(
        number,
        citations.isFirstShowing(fact.id()) ? "f" + number : "",
        Naming.of(fact),
        fact.polarity().word(),
        fact.quotes().stream()
            .map(
                quote -> new QuoteView(Printable.text(quote.exact()), citations.place(fact, quote)))
            .toList(),
        Attribution.line(fact),
        graded.grade().code(),
        Attribution.spoken(graded.grade()),
        fact.hypothetical(),
        citations.needsDocument() && !fact.hypothetical()
            ? fact.quotes().get(0).document().id()
            : "");
  }
}
