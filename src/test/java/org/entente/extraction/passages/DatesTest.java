package org.entente.extraction.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.text.Tokenizer;
import org.junit.jupiter.api.Test;

class DatesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 30);

  private static LocalDate date(String text, LocalDate anchor) {
    List<Unit> units = Tokenizer.tokens(text, 0, text.length()).stream().map(Unit::word).toList();
    return Dates.first(units, 0, units.size(), anchor);
  }

  @Test
  void absoluteDatesNeedNoAnchor() {
    assertEquals(LocalDate.of(2025, 6, 1), date("In June 2025, she said", null));
    assertEquals(LocalDate.of(2024, 11, 21), date("on 21 November 2024", null));
    assertEquals(LocalDate.of(2025, 12, 30), date("Dec. 30, 2025", null));
  }

  @Test
  void relativeDatesLookBack() {
    assertEquals(LocalDate.of(2026, 1, 27), date("he said on Tuesday", FRIDAY));
    assertEquals(LocalDate.of(2025, 10, 1), date("late last year", FRIDAY));
    assertEquals(LocalDate.of(2025, 12, 1), date("last month", FRIDAY));
    assertNull(date("he said on Tuesday", null));
  }

  @Test
  void aModalVerbIsNoMonth() {
    assertNull(date("it may march on", FRIDAY));
  }
}
