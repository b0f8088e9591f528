package org.entente.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter =
      new SentenceSplitter(Set.of("mr", "nov"), Set.of("inc", "co"), Set.of("the", "it"));

  private List<String> split(String text) {
    Paragraph whole = new Paragraph(0, text.length(), false);
    return splitter.sentences(text, whole, 0).stream()
        .map(s -> text.substring(s.start(), s.end()))
        .toList();
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    assertEquals(List.of("Mr. Lund left on Nov. 3."), split("Mr. Lund left on Nov. 3."));
    assertEquals(2, split("She joined Halden Inc. The firm grew.").size());
    assertEquals(1, split("She joined Halden Inc. Norway as chief.").size());
  }

  @Test
  void gluedSentencesAreCut() {
    assertEquals(List.of("It ended.", "In May it began."), split("It ended.In May it began."));
  }

  @Test
  void aClosingQuoteStaysWithItsSentence() {
    assertEquals(List.of("“It is done.”", "He left."), split("“It is done.” He left."));
  }

  @Test
  void amountsAndNamesStayWhole() {
    assertEquals(1, split("Wares.com paid $2.5 bn, or 9.6%, to U.S. owners.").size());
  }
}
