package org.entente.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.evidence.Document;
import org.entente.report.page.Citations.Span;
import org.entente.report.page.StoryView.Paragraph;
import org.entente.report.page.StoryView.Segment;
import org.entente.report.words.Printable;

/**
 * Cuts a document into paragraphs, and these wherever a quote begins or ends: quotes may overlap in
 * any way, and the markup still nests.
 */
final class StoryCut {
  private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R\\s*|^\\s+|\\s+$");
  private final Document document;
  private final List<Span> spans;

  /** A paragraph's offsets in code points, and those of the white space on its two sides. */
  private record Extent(int before, int start, int end, int after) {
    boolean beginsHere(Span span, int from) {
      int at = span.quote().start();
      return at == from || from == start && at < start && at >= before;
    }

    boolean endsHere(Span span, int to) {
      int at = span.quote().end();
      return at == to || to == end && at > end && at <= after;
    }
  }

  /**
   * @param spans all that is quoted from the document
   */
  StoryCut(Document document, List<Span> spans) {
    this.document = document;
    this.spans = spans;
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher gap = BREAK.matcher(document.text());
    int before = 0;
    int start = 0;
    while (gap.find()) {
      int end = document.codePointAtUnit(gap.start());
      int after = document.codePointAtUnit(gap.end());
      if (end > start) {
        paragraphs.add(paragraph(new Extent(before, start, end, after)));
      }
      before = end;
      start = after;
    }
    if (document.length() > start) {
      paragraphs.add(paragraph(new Extent(before, start, document.length(), document.length())));
    }
    return List.copyOf(paragraphs);
  }

  private Paragraph paragraph(Extent extent) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(extent.start(), extent.end()));
    for (Span span : spans) {
      cuts.add(Math.min(extent.end(), Math.max(extent.start(), span.quote().start())));
      cuts.add(Math.min(extent.end(), Math.max(extent.start(), span.quote().end())));
    }
    List<Segment> segments = new ArrayList<>();
    for (int from : cuts.headSet(extent.end())) {
      segments.add(segment(from, cuts.higher(from), extent));
    }
    return new Paragraph(List.copyOf(segments));
  }

  private Segment segment(int from, int to, Extent extent) {
    List<Span> covering =
        spans.stream()
            .filter(span -> span.quote().start() < to && span.quote().end() > from)
            .sorted(Comparator.comparingInt(span -> span.quote().end() - span.quote().start()))
            .toList();
    return new Segment(
        Printable.text(document.slice(from, to)),
        covering.stream().filter(span -> extent.beginsHere(span, from)).map(Span::anchor).toList(),
        covering.stream().map(Span::anchor).collect(Collectors.joining(" ")),
        covering.isEmpty() ? "" : covering.get(0).polarity().word(),
        covering.isEmpty() ? "" : covering.get(0).fact(),
        covering.stream().filter(span -> extent.endsHere(span, to)).toList());
  }
}
