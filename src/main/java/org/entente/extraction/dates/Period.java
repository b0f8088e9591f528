package org.entente.extraction.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, month, quarter, half or year that words state.
 *
 * @param first its first day
 * @param last its last day, not before the first
 * @param length how many units state it
 */
public record Period(LocalDate first, LocalDate last, int length) {
  static Period day(LocalDate day, int length) {
    return new Period(day, day, length);
  }

  static Period month(YearMonth month, int length) {
    return new Period(month.atDay(1), month.atEndOfMonth(), length);
  }

  /** Part {@code part} of a year, from 1, of {@code parts} equal ones. */
  static Period partOfYear(int year, int part, int parts, int length) {
    int months = 12 / parts;
    YearMonth opens = YearMonth.of(year, (part - 1) * months + 1);
    return new Period(opens.atDay(1), opens.plusMonths(months - 1L).atEndOfMonth(), length);
  }

  static Period year(int year, int length) {
    return partOfYear(year, 1, 1, length);
  }

  Period longer(int by) {
    return new Period(first, last, length + by);
  }

  /** What {@code end of} or {@code late} leaves of it: its last day, or its last quarter. */
  Period end() {
    return new Period(last, last, length);
  }
}
