package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spans of time that end on a day. */
class DaysTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

  @ParameterizedTest
  @CsvSource({
    "12m, 2027-11-30",
    "3m, 2027-02-28",
    "2y, 2028-11-30",
    "90d, 2027-02-28",
    "2w, 2026-12-14",
    "2027-06-30, 2027-06-30"
  })
  void aHorizonIsASpanAfterTheQuestionOrADay(String written, LocalDate meant) {
    Problems problems = new Problems();
    assertEquals(meant, Days.horizon("--horizon", written, AS_OF, problems).orElseThrow());
    assertEquals(true, problems.none());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "m", "-3m", "12 m", "99999m", "2026-13-01", "2026-11-30", "0d"})
  void whatIsNoHorizonIsReported(String written) {
    Problems problems = new Problems();
    Days.horizon("--horizon", written, AS_OF, problems);
    assertFalse(problems.none());
  }
}
