package org.entente.report.page;

import java.util.List;
import org.entente.evidence.Document;
import org.entente.report.page.Citations.Span;
import org.entente.report.words.Figures;
import org.entente.report.words.Printable;

/**
 * A document with what is quoted from it.
 *
 * @param address where it stands on the web; empty unless it is a plain web address
 */
record StoryView(
    String id,
    String title,
    String published,
    String address,
    String sha256,
    List<Paragraph> paragraphs) {
  record Paragraph(List<Segment> segments) {}

  /**
   * A stretch of text that the same quotes cover.
   *
   * @param begins names of the places where a quote begins here
   * @param covers names of all quotes that cover it, for highlighting; empty if none does
   * @param fact where the fact of the shortest of them is shown
   * @param ends the quotes that end here
   */
  record Segment(
      String text, List<String> begins, String covers, String tone, String fact, List<Span> ends) {
    boolean quoted() {
      return !covers.isEmpty();
    }
  }

  static StoryView of(Document document, Citations citations) {
    String outlet = Printable.line(document.outlet());
    String day = document.publishedOn() == null ? "" : Figures.day(document.publishedOn());
    return new StoryView(
        document.id(),
        document.title().isBlank() ? "Untitled" : Printable.line(document.title()),
        outlet + (outlet.isEmpty() || day.isEmpty() ? "" : ", ") + day,
        document.address().matches("(?i)https?://[^\\s\"'<>]+") ? document.address() : "",
        document.sha256(),
        new StoryCut(document, citations.spans(document)).paragraphs());
  }
}
