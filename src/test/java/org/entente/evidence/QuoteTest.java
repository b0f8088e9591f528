package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static final Document DOCUMENT =
      new Document("d1", "", "", null, "", "🚗 Alder 🚚 will build vans. 🏭 So it says.");

  @Test
  void a_quote_counts_code_points_not_utf16_units() {
    Quote quote = new Quote(DOCUMENT, 2, 7, "Alder");
    assertEquals("🚗 ", quote.prefix());
    assertTrue(quote.suffix().startsWith(" 🚚 will"));
    assertEquals(quote, Quote.atUnits(DOCUMENT, 3, 8));
  }

  @Test
  void a_quote_that_the_document_does_not_say_cannot_be_built() {
    MisquoteException misquote =
        assertThrows(MisquoteException.class, () -> new Quote(DOCUMENT, 2, 7, "Elder"));
    assertEquals("Elder", misquote.claimed());
    assertEquals(
        "`Elder` is not in the document: the text there says `Alder`", misquote.getMessage());
  }

  @Test
  void a_quote_outside_the_text_or_of_nothing_cannot_be_built() {
    assertThrows(MisquoteException.class, () -> new Quote(DOCUMENT, -1, 3, "x"));
    assertThrows(MisquoteException.class, () -> new Quote(DOCUMENT, 3, 3, ""));
    assertThrows(MisquoteException.class, () -> new Quote(DOCUMENT, 0, 999, "x"));
  }

  @Test
  void every_span_of_any_text_is_quoted_as_java_itself_would_slice_it() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int[] codePoints = random.ints(1 + random.nextInt(40), 32, 0x1F6FF).toArray();
      for (int i = 0; i < codePoints.length; i++) {
        codePoints[i] =
            Character.getType(codePoints[i]) == Character.SURROGATE ? 'x' : codePoints[i];
      }
      Document document =
          new Document("d", "", "", null, "", new String(codePoints, 0, codePoints.length));
      int start = random.nextInt(codePoints.length);
      int end = start + 1 + random.nextInt(codePoints.length - start);
      assertEquals(
          new String(codePoints, start, end - start), Quote.at(document, start, end).exact());
      int unit = document.text().offsetByCodePoints(0, start);
      assertEquals(start, document.codePointAtUnit(unit));
    }
  }
}
