package org.entente.reasoning.rules.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.reasoning.rules.language.Operand;
import org.entente.rulebook.yaml.Problems;

/** Makes tests of constraints that look at one field. */
final class Relations {
  private final Readings readings;
  private final Problems problems;
  private final Comparables comparables;

  Relations(Readings readings, Problems problems) {
    this.readings = readings;
    this.problems = problems;
    this.comparables = new Comparables(readings, problems);
  }

  Optional<Test> compare(Constraint.Compare compare) {
    Value.Reading left = readings.find(compare.left()).orElse(null);
    if (left == null) {
      return Optional.empty();
    }
    String field = "`" + compare.left().spelt() + "`";
    boolean ordered = compare.operator().orders();
    boolean orderly = left.type() == Long.class || left.type() == LocalDate.class;
    if (ordered && !orderly) {
      problems.add(
          compare.at(),
          field
              + " is "
              + Comparables.spoken(left.type())
              + ", which has no `"
              + compare.operator().sign()
              + "`",
          "use `==` or `in (...)`");
      return Optional.empty();
    }
    if (Collection.class.isAssignableFrom(left.type())) {
      problems.add(compare.at(), field + " is a list", "use `contains`");
      return Optional.empty();
    }
    if (compare.right() instanceof Operand.Literal literal && literal.value() == null) {
      if (ordered || !left.nullable()) {
        String said = ordered ? "nothing is less or more than `null`" : field + " is never `null`";
        problems.add(compare.at(), said);
        return Optional.empty();
      }
    }
    Value right = comparables.find(field, left.type(), compare.right(), ordered).orElse(null);
    if (right == null) {
      return Optional.empty();
    }
    Test test =
        switch (compare.operator()) {
          case EQUAL -> new Test.Same(left, right);
          case NOT_EQUAL -> new Test.Fails(new Test.Same(left, right));
          default -> new Test.Ordered(left, compare.operator(), right);
        };
    return Optional.of(test);
  }

  Optional<Test> among(Constraint.In in) {
    Value.Reading left = readings.find(in.left()).orElse(null);
    if (left == null) {
      return Optional.empty();
    }
    String field = "`" + in.left().spelt() + "`";
    List<Value> values = new ArrayList<>();
    for (Operand operand : in.among()) {
      Value value = comparables.find(field, left.type(), operand, false).orElse(null);
      if (value != null) {
        values.add(value);
      }
    }
    return Optional.of(new Test.Among(left, values));
  }

  Optional<Test> has(Constraint.Contains contains) {
    Value.Reading list = readings.find(contains.list()).orElse(null);
    if (list == null) {
      return Optional.empty();
    }
    String field = "`" + contains.list().spelt() + "`";
    if (!Collection.class.isAssignableFrom(list.type())) {
      problems.add(
          contains.at(), field + " is " + Comparables.spoken(list.type()) + ", not a list");
      return Optional.empty();
    }
    Class<?> element = list.fields().get(list.fields().size() - 1).elementType();
    return comparables
        .find("an element of " + field, element, contains.element(), false)
        .map(value -> new Test.Has(list, value));
  }

  Optional<Test> flag(Constraint.Flag flag) {
    Optional<Value.Reading> field = readings.find(flag.path());
    if (field.isPresent() && field.get().type() != Boolean.class) {
      problems.add(
          flag.at(),
          "`"
              + flag.path().spelt()
              + "` is "
              + Comparables.spoken(field.get().type())
              + ", and has to be compared with something");
      return Optional.empty();
    }
    return field.map(Test.True::new);
  }
}
