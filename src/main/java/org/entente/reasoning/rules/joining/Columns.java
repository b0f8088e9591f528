package org.entente.reasoning.rules.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.reasoning.rules.matching.Test;
import org.entente.reasoning.rules.matching.Value;

/**
 * The values that rules read off things, by numbers: each is read off a thing once, and tests find
 * it in the thing's row. A path has one number, whatever it is read off. All tests have to be known
 * before the first row is made; from then on threads may share it.
 */
final class Columns {
  /** Where a row has the thing itself. */
  static final int THING = 0;

  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", THING));
  private final Map<Class<?>, Map<String, Read>> byOwner = new HashMap<>();
  private final Map<Class<?>, List<Read>> byType = new ConcurrentHashMap<>();

  private record Read(int number, Value.Reading reading) {}

  /** The same test, put to rows. */
  Test test(Test test) {
    if (test instanceof Test.Same same) {
      return new Test.Same(value(same.left()), value(same.right()));
    }
    if (test instanceof Test.Ordered ordered) {
      return new Test.Ordered(value(ordered.left()), ordered.operator(), value(ordered.right()));
    }
    if (test instanceof Test.Among among) {
      return new Test.Among(value(among.left()), values(among.values()));
    }
    if (test instanceof Test.Has has) {
      return new Test.Has(value(has.list()), value(has.element()));
    }
    if (test instanceof Test.True is) {
      return new Test.True(value(is.field()));
    }
    if (test instanceof Test.Fails fails) {
      return new Test.Fails(test(fails.test()));
    }
    return test instanceof Test.Every every
        ? new Test.Every(tests(every.tests()))
        : new Test.Some(tests(((Test.Some) test).tests()));
  }

  private List<Test> tests(List<Test> tests) {
    List<Test> found = new ArrayList<>(tests.size());
    for (Test test : tests) {
      found.add(test(test));
    }
    return found;
  }

  private List<Value> values(List<Value> values) {
    List<Value> found = new ArrayList<>(values.size());
    for (Value value : values) {
      found.add(value(value));
    }
    return found;
  }

  private Value value(Value value) {
    return value instanceof Value.Reading reading ? column(reading) : value;
  }

  private Value.Column column(Value.Reading reading) {
    String path = reading.path();
    Integer number = numbers.get(path);
    if (number == null) {
      number = numbers.size();
      numbers.put(path, number);
    }
    byOwner
        .computeIfAbsent(reading.owner(), owner -> new HashMap<>())
        .putIfAbsent(path, new Read(number, reading));
    return new Value.Column(reading.pattern(), number, reading.type());
  }

  /** The row of a thing: what it has in each column, null where its type has nothing to read. */
  Object[] row(Object thing) {
    Object[] values = new Object[numbers.size()];
    values[THING] = thing;
    for (Read read : byType.computeIfAbsent(thing.getClass(), this::reads)) {
      values[read.number()] = read.reading().from(thing);
    }
    return values;
  }

  private List<Read> reads(Class<?> type) {
    List<Read> reads = new ArrayList<>();
    byOwner.forEach(
        (owner, paths) -> {
          if (owner.isAssignableFrom(type)) {
            reads.addAll(paths.values());
          }
        });
    return reads;
  }
}
