package org.entente.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.assessment.Answer;
import org.entente.assessment.GradedFact;
import org.entente.evidence.Document;
import org.entente.evidence.Fact;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;

/**
 * Numbers the facts in the order in which their words stand in the documents, like footnotes, and
 * knows which place of the page each number and each quote links to. A fact that is shown twice is
 * linked to where it was shown first.
 */
final class Citations {
  private final List<Document> documents;
  private final boolean withStories;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();

  /**
   * Quoted words in their story.
   *
   * @param number of the fact that quotes them
   * @param anchor the name of the place in the page
   */
  record Span(Quote quote, int number, String anchor, Polarity polarity) {
    /** The place where the fact is shown. */
    String fact() {
      return "f" + number;
    }
  }

  /**
   * @param withStories whether the documents stand on the page too, to be linked to
   */
  Citations(Answer answer, boolean withStories) {
    this.documents = answer.documents();
    this.withStories = withStories;
    Stream.concat(
            answer.assessments().stream().flatMap(one -> one.facts().stream()),
            answer.context().stream())
        .map(GradedFact::fact)
        .sorted(
            Comparator.<Fact>comparingInt(this::place)
                .thenComparingInt(fact -> fact.hypothetical() ? 0 : fact.quotes().get(0).start())
                .thenComparing(Fact::id))
        .forEach(this::number);
  }

  private int place(Fact fact) {
    return fact.hypothetical()
        ? documents.size()
        : documents.indexOf(fact.quotes().get(0).document());
  }

  private void number(Fact fact) {
    int number = numbers.size() + 1;
    if (numbers.putIfAbsent(fact.id(), number) == null) {
      for (Quote quote : new LinkedHashSet<>(fact.quotes())) {
        String anchor = "q" + number + "-" + (fact.quotes().indexOf(quote) + 1);
        spans.add(new Span(quote, number, anchor, fact.polarity()));
      }
    }
  }

  int number(String fact) {
    return numbers.get(fact);
  }

  /** Whether this is the first time that the fact is shown. */
  boolean isFirstShowing(String fact) {
    return shown.add(fact);
  }

  /** Where a quote of a fact stands in its story; empty if the page has no stories. */
  String place(Fact fact, Quote quote) {
    return withStories && documents.contains(quote.document())
        ? "q" + number(fact.id()) + "-" + (fact.quotes().indexOf(quote) + 1)
        : "";
  }

  /** All that is quoted from a document. */
  List<Span> spans(Document document) {
    return spans.stream()
        .filter(span -> span.quote().document().id().equals(document.id()))
        .toList();
  }

  /** Whether a reader must be told which document a quote is from. */
  boolean needsDocument() {
    return documents.size() > 1;
  }
}
