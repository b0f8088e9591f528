package org.entente.extraction.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> kept(String text) {
    return new Paragraphs(List.of("^read more", "newsletter"))
        .paragraphs(text, 0).stream().map(p -> text.substring(p.start(), p.end())).toList();
  }

  @Test
  void aPromotionIsLeftOutAndSoIsWhatStandsBetweenTwo() {
    String text =
        "Halden grew.\n\nRead more here\n\nreach many readers today\n\nOur newsletter\n\nIt rose.";
    assertEquals(List.of("Halden grew.", "It rose."), kept(text));
  }

  @Test
  void aWrappedLineIsNoNewParagraph() {
    String line = "Halden said on Monday that it would look into what could be done";
    assertEquals(1, kept(line + "\nabout the mill in the north.").size());
  }
}
