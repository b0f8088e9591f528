package org.entente.extraction.passages;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.entente.extraction.phrases.Unit;

/** Reads days, months and years, and what {@code last month} is on the day of the story. */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LONGEST_MONTH_NAME = 9;

  private Dates() {}

  /**
   * The first date that units state, its first day if it is longer; null if there is none.
   *
   * @param anchor the day of the story; null leaves relative dates unread
   */
  public static LocalDate first(List<Unit> units, int from, int to, LocalDate anchor) {
    for (int at = from; at < to; at++) {
      LocalDate date = at(units, at, to, anchor);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date that begins at a unit, or null. */
  public static LocalDate at(List<Unit> units, int at, int to, LocalDate anchor) {
    Unit unit = units.get(at);
    int month = month(unit);
    if (month > 0) {
      return ofMonth(units, at, to, month, anchor);
    }
    if (unit.isNumber() && at + 1 < to && month(units.get(at + 1)) > 0 && number(unit) <= 31) {
      return null;
    }
    if (unit.isNumber() && number(unit) >= 1950 && number(unit) <= 2100 && isYear(units, at)) {
      return LocalDate.of(number(unit), 1, 1);
    }
    return anchor == null ? null : relative(units, at, to, anchor);
  }

  private static boolean isYear(List<Unit> units, int at) {
    String before = at > 0 ? units.get(at - 1).lower() : "";
    return units.get(at).text().length() == 4
        && List.of("in", "since", "early", "late", "mid", "of", "by", "until").contains(before);
  }

  private static LocalDate ofMonth(List<Unit> units, int at, int to, int month, LocalDate anchor) {
    int day = at > 0 && units.get(at - 1).isNumber() ? number(units.get(at - 1)) : 0;
    int year = 0;
    int next = at + 1 < to && units.get(at + 1).is(".") ? at + 2 : at + 1;
    if (next < to && units.get(next).isNumber() && day == 0 && number(units.get(next)) <= 31) {
      day = number(units.get(next));
      next++;
    }
    if (next < to && units.get(next).is(",")) {
      next++;
    }
    if (next < to && units.get(next).isNumber() && number(units.get(next)) >= 1950) {
      year = number(units.get(next));
    }
    if (year == 0 && anchor == null || year > 2100) {
      return null;
    }
    try {
      int dayOfMonth = day >= 1 && day <= 31 ? day : 1;
      LocalDate date = LocalDate.of(year == 0 ? anchor.getYear() : year, month, dayOfMonth);
      boolean ahead = year == 0 && date.isAfter(anchor.plusDays(7));
      return ahead ? date.minusYears(1) : date;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static LocalDate relative(List<Unit> units, int at, int to, LocalDate anchor) {
    String word = units.get(at).lower();
    if (word.equals("yesterday")) {
      return anchor.minusDays(1);
    }
    if (word.equals("today")) {
      return anchor;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.equals(day.name().toLowerCase(Locale.ROOT))) {
        return anchor.with(TemporalAdjusters.previousOrSame(day));
      }
    }
    if (word.equals("last") && at + 1 < to) {
      boolean late = at > 0 && units.get(at - 1).is("late");
      return switch (units.get(at + 1).lower()) {
        case "year" -> LocalDate.of(anchor.getYear() - 1, late ? 10 : 1, 1);
        case "month" -> anchor.minusMonths(1).withDayOfMonth(1);
        case "week" -> anchor.minusWeeks(1);
        default -> null;
      };
    }
    return null;
  }

  /** The number of the month that a word names, from 1; 0 if it names none. */
  private static int month(Unit unit) {
    String word = unit.lower();
    if (word.length() < 3 || word.length() > LONGEST_MONTH_NAME || !unit.isCapitalised()) {
      return 0;
    }
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    int month = MONTHS.indexOf(bare.substring(0, Math.min(3, bare.length()))) + 1;
    boolean whole =
        month > 0
            && (bare.length() == 3
                || bare.equals("sept")
                || bare.equals(java.time.Month.of(month).name().toLowerCase(Locale.ROOT)));
    return whole ? month : 0;
  }

  private static int number(Unit unit) {
    String digits = unit.text().replaceAll("\\D.*", "");
    return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }
}
