package org.entente.reasoning.rules.matching;

import java.util.List;
import java.util.StringJoiner;

/** Where a test gets a value from, given the things matched so far by their patterns' numbers. */
public sealed interface Value {
  Object of(Object[] matched);

  Class<?> type();

  /**
   * A field of something matched.
   *
   * @param pattern the number of the pattern that matched it, from 0 within its rule
   * @param fields the way to the value; empty if it is the thing itself
   */
  record Reading(int pattern, Class<?> owner, List<Field> fields) implements Value {
    @Override
    public Object of(Object[] matched) {
      return from(matched[pattern]);
    }

    /** The value that a thing has; null if anything on the way is missing. */
    public Object from(Object thing) {
      Object value = thing;
      for (int i = 0; i < fields.size(); i++) {
        value = fields.get(i).of(value);
      }
      return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    @Override
    public Class<?> type() {
      return fields.isEmpty() ? owner : fields.get(fields.size() - 1).type();
    }

    /** The fields' names with dots. */
    public String path() {
      if (fields.size() == 1) {
        return fields.get(0).name();
      }
      StringJoiner path = new StringJoiner(".");
      fields.forEach(field -> path.add(field.name()));
      return path.toString();
    }

    /** Whether it can be null though everything is known. */
    boolean nullable() {
      return fields.size() > 1 || fields.stream().anyMatch(Field::nullable);
    }
  }

  /**
   * A value that was read before.
   *
   * @param pattern the number of the pattern that matched a row of values
   * @param number of the value within the row
   */
  record Column(int pattern, int number, Class<?> type) implements Value {
    @Override
    public Object of(Object[] matched) {
      return ((Object[]) matched[pattern])[number];
    }
  }

  /** A value that the rule states. */
  record Stated(Object value) implements Value {
    @Override
    public Object of(Object[] matched) {
      return value;
    }

    @Override
    public Class<?> type() {
      return value == null ? Object.class : value.getClass();
    }
  }
}
