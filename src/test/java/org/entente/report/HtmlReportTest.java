package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.evidence.Fact;
import org.entente.evidence.Quote;
import org.entente.report.words.Printable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HTML report")
class HtmlReportTest {
  private static final List<Answer> ANSWERS =
      List.of(SampleAnswer.whole(), SampleAnswer.empty(), HostileAnswer.of(), LongWords.answer());

  @Test
  @DisplayName("is well-formed: its tags nest as written")
  void isWellFormed() {
    for (String html : pages()) {
      Parser parser = Parser.htmlParser().setTrackErrors(20);
      parser.parseInput(html, "");
      assertEquals(List.of(), List.copyOf(parser.getErrors()));
    }
  }

  @Test
  @DisplayName("has a place for every link within it, and no place twice")
  void linksLead() {
    for (String html : pages()) {
      Document page = Jsoup.parse(html);
      Set<String> places = new HashSet<>();
      page.select("[id]").forEach(it -> assertTrue(places.add(it.id()), it.id() + " twice"));
      for (Element link : page.select("a[href^=#]")) {
        assertTrue(places.contains(link.attr("href").substring(1)), link.outerHtml());
      }
    }
  }

  @Test
  @DisplayName("marks every quote in its story, to the letter, overlapping or not")
  void marksQuotes() {
    for (Answer answer : ANSWERS) {
      Document page = Jsoup.parse(HtmlReport.of(answer));
      for (Assessment assessment : answer.assessments()) {
        assessment.facts().forEach(graded -> assertMarked(page, graded.fact()));
      }
    }
  }

  @Test
  @DisplayName("leads from each quoted span to its fact, and from the fact to the span")
  void linksBothWays() {
    Document page = Jsoup.parse(HtmlReport.of(SampleAnswer.whole()));
    for (Element reference : page.select(".story a.cite")) {
      Element fact = page.selectFirst(reference.attr("href"));
      Element back = fact.selectFirst("blockquote a");
      assertFalse(page.select(".story " + back.attr("href")).isEmpty(), fact.outerHtml());
    }
    assertEquals(12, page.select(".story a.cite").size());
  }

  @Test
  @DisplayName("keeps the whole text of the story")
  void keepsTheStory() {
    for (Answer answer : ANSWERS) {
      Document page = Jsoup.parse(HtmlReport.of(answer));
      page.select("a.cite").remove();
      for (int i = 0; i < answer.documents().size(); i++) {
        StringBuilder shown = new StringBuilder();
        Element story = page.select(".story").get(i);
        story.select("p[dir]").forEach(part -> shown.append(part.wholeText()));
        String text = Printable.text(answer.documents().get(i).text());
        assertEquals(text.replaceAll("\\s", ""), shown.toString().replaceAll("\\s", ""));
      }
    }
  }

  @Test
  @DisplayName("loads nothing, runs nothing, and links only to plain web addresses")
  void isSelfContained() {
    for (String html : pages()) {
      Document page = Jsoup.parse(html);
      assertEquals(0, page.select("script, link, img, iframe, object, embed, [src], base").size());
      assertFalse(page.select("style").html().matches("(?s).*(@import|url\\().*"));
      for (Element element : page.getAllElements()) {
        element.attributes().forEach(it -> assertFalse(it.getKey().startsWith("on")));
      }
      page.select("a[href]")
          .forEach(it -> assertTrue(it.attr("href").matches("#.*|https://.*"), it.outerHtml()));
    }
  }

  @Test
  @DisplayName("shows hostile words as words")
  void escapes() {
    String html = HtmlReport.of(HostileAnswer.of());
    assertTrue(Jsoup.parse(html).select(".story").text().contains("<script>alert(\"x\")</script>"));
    assertTrue(Jsoup.parse(html).text().contains("{{{title}}} {{>page.css}} ${7*7}"));
    assertFalse(html.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'), "control");
    assertFalse(html.chars().anyMatch(c -> c >= 0x202A && c <= 0x202E || c == 0x2066), "turned");
  }

  @Test
  @DisplayName("describes its drawings for those who do not see them")
  void isAccessible() {
    Document page = Jsoup.parse(HtmlReport.of(SampleAnswer.whole()));
    for (Element drawing : page.select("svg")) {
      assertTrue(drawing.hasAttr("aria-label") || drawing.hasAttr("aria-hidden"));
    }
    assertEquals(1, page.select("h1").size());
    assertEquals("en", page.selectFirst("html").attr("lang"));
  }

  private static List<String> pages() {
    Answer whole = SampleAnswer.whole();
    return List.of(
        HtmlReport.of(whole),
        HtmlReport.of(SampleAnswer.empty()),
        HtmlReport.of(HostileAnswer.of()),
        HtmlReport.of(LongWords.answer()),
        Explanation.html(whole, SampleVans.assessment()));
  }

  private static void assertMarked(Document page, Fact fact) {
    for (Quote quote : fact.quotes()) {
      String exact = Printable.text(quote.exact()).replaceAll("\\s+", "");
      boolean marked =
          page.select(".story .place").stream()
              .map(place -> page.select("mark[data-quotes~=(^| )" + place.id() + "( |$)]"))
              .map(marks -> String.join("", marks.stream().map(Element::wholeText).toList()))
              .anyMatch(text -> text.replaceAll("\\s+", "").equals(exact));
      assertTrue(marked, exact);
    }
  }
}
