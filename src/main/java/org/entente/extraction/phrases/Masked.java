package org.entente.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words without what makes them those of one story: names, numbers and days give way to the slots
 * that they would fill.
 */
public final class Masked {
  private static final List<SlotSort> NAMES =
      List.of(SlotSort.PERSON, SlotSort.PLACE, SlotSort.OUTLET, SlotSort.AUTHORITY, SlotSort.PARTY);
  private static final List<SlotSort> FIGURES =
      List.of(SlotSort.PERCENT, SlotSort.MONEY, SlotSort.DATE, SlotSort.NUMBER);

  private Masked() {}

  /** The words from one unit to another, without marks. */
  public static List<String> words(List<Unit> units, int from, int to) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      Unit unit = units.get(at);
      if (unit.isName()) {
        words.add(name(units, at));
        at++;
        continue;
      }
      int length = figure(units, at, words);
      if (length == 0 && !unit.isMark()) {
        words.add(unit.lower());
      }
      at += Math.max(1, length);
    }
    return words;
  }

  /** The word that stands for all that fills a slot. */
  static String of(SlotSort sort) {
    return "@" + sort.name().toLowerCase(Locale.ROOT);
  }

  private static String name(List<Unit> units, int at) {
    for (SlotSort sort : NAMES) {
      if (sort.lengthAt(units, at) > 0) {
        return of(sort);
      }
    }
    return of(SlotSort.NAME);
  }

  private static int figure(List<Unit> units, int at, List<String> words) {
    for (SlotSort sort : FIGURES) {
      int length = sort.lengthAt(units, at);
      if (length > 0) {
        words.add(of(sort));
        return length;
      }
    }
    return 0;
  }
}
