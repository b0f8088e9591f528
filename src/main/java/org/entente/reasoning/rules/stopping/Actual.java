package org.entente.reasoning.rules.stopping;

import java.util.Collection;
import java.util.List;
import org.entente.evidence.Word;
import org.entente.reasoning.rules.matching.Test;
import org.entente.reasoning.rules.matching.Value;

/** Says what a field was where a constraint asked for something else. */
final class Actual {
  private Actual() {}

  /** For example {@code `standing` is `other`}. */
  static String of(Test test, Object[] matched) {
    Value asked = asked(test);
    Object value = asked.of(matched);
    String words;
    if (value == null) {
      words = "not known";
    } else if (value instanceof Collection<?> all) {
      words = all.isEmpty() ? "empty" : all.size() + " long";
    } else if (value instanceof Boolean truth) {
      words = truth ? "true" : "false";
    } else {
      String text = value instanceof Word word ? word.word() : value.toString();
      words = text.isEmpty() ? "empty" : "`" + text + "`";
    }
    String path = asked instanceof Value.Reading reading ? reading.path() : "it";
    return "`" + path + "` is " + words;
  }

  /** The field that a constraint is first of all about. */
  private static Value asked(Test test) {
    if (test instanceof Test.Same same) {
      return same.left();
    }
    if (test instanceof Test.Ordered ordered) {
      return ordered.left();
    }
    if (test instanceof Test.Among among) {
      return among.left();
    }
    if (test instanceof Test.Has has) {
      return has.list();
    }
    if (test instanceof Test.True is) {
      return is.field();
    }
    if (test instanceof Test.Fails fails) {
      return asked(fails.test());
    }
    List<Test> parts =
        test instanceof Test.Every every ? every.tests() : ((Test.Some) test).tests();
    return asked(parts.get(0));
  }
}
