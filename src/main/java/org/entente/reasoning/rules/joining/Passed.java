package org.entente.reasoning.rules.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that passed each pattern's tests of one thing alone, by the pattern's key. */
final class Passed {
  private final Map<Object, List<Row>>[] byPattern;

  @SuppressWarnings({"unchecked", "rawtypes"})
  Passed(int patterns) {
    byPattern = new Map[patterns];
  }

  void add(Pattern pattern, Row row) {
    if (byPattern[pattern.number()] == null) {
      byPattern[pattern.number()] = new HashMap<>();
    }
    byPattern[pattern.number()]
        .computeIfAbsent(key(pattern, row), none -> new ArrayList<>())
        .add(row);
  }

  void remove(Pattern pattern, Row row) {
    Map<Object, List<Row>> rows = byPattern[pattern.number()];
    List<Row> same = rows.get(key(pattern, row));
    same.remove(row);
    if (same.isEmpty()) {
      rows.remove(key(pattern, row));
    }
  }

  boolean none(Pattern pattern) {
    return byPattern[pattern.number()] == null || byPattern[pattern.number()].isEmpty();
  }

  /** The rows that fit the key of the things taken before. */
  List<Row> rows(Pattern pattern, Object[] taken) {
    Pattern.Key key = pattern.key();
    return rows(pattern, key == null ? null : key.other().of(taken));
  }

  /** All rows that passed a root: it has no key. */
  List<Row> ofRoot(Pattern root) {
    return rows(root, (Object) null);
  }

  private List<Row> rows(Pattern pattern, Object key) {
    Map<Object, List<Row>> rows = byPattern[pattern.number()];
    return rows == null ? List.of() : rows.getOrDefault(key, List.of());
  }

  private static Object key(Pattern pattern, Row row) {
    return pattern.key() == null ? null : row.values()[pattern.key().own().number()];
  }
}
