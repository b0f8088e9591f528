package org.entente.reasoning.rules.matching;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.entente.reasoning.rules.language.Operator;

/** A constraint that can be put to facts. */
public sealed interface Test {
  /**
   * Whether it holds.
   *
   * @param matched what was matched so far, by the number of the pattern; the slot of the pattern
   *     that the constraint stands in is filled, too
   */
  boolean holds(Object[] matched);

  /** Both are the same, or both missing. */
  record Same(Value left, Value right) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      return Objects.equals(left.of(matched), right.of(matched));
    }
  }

  /** The left is less, or more; never so if one is missing. */
  record Ordered(Value left, Operator operator, Value right) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      Object a = left.of(matched);
      Object b = right.of(matched);
      return a != null && b != null && operator.accepts(compare(a, b));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
      return a instanceof Long whole && b instanceof BigDecimal number
          ? BigDecimal.valueOf(whole).compareTo(number)
          : ((Comparable<Object>) a).compareTo(b);
    }
  }

  /** The left is the same as one of several. */
  record Among(Value left, List<Value> values) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      Object value = left.of(matched);
      for (Value candidate : values) {
        if (Objects.equals(value, candidate.of(matched))) {
          return true;
        }
      }
      return false;
    }
  }

  /** A list has an element. */
  record Has(Value list, Value element) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      Object sought = element.of(matched);
      return sought != null
          && list.of(matched) instanceof Collection<?> elements
          && elements.contains(sought);
    }
  }

  /** A field is true. */
  record True(Value field) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      return Boolean.TRUE.equals(field.of(matched));
    }
  }

  /** A test fails. */
  record Fails(Test test) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      return !test.holds(matched);
    }
  }

  /** All of several tests. */
  record Every(List<Test> tests) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      for (Test test : tests) {
        if (!test.holds(matched)) {
          return false;
        }
      }
      return true;
    }
  }

  /** One of several tests, or more. */
  record Some(List<Test> tests) implements Test {
    @Override
    public boolean holds(Object[] matched) {
      for (Test test : tests) {
        if (test.holds(matched)) {
          return true;
        }
      }
      return false;
    }
  }
}
