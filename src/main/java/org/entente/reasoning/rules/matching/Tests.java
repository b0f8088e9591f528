package org.entente.reasoning.rules.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.reasoning.rules.language.Operand;
import org.entente.rulebook.yaml.Problems;

/** Makes tests of the constraints of one pattern, and reports what makes no sense. */
public final class Tests {
  private final Value.Reading thing;
  private final Scope scope;
  private final Problems problems;
  private final Readings readings;
  private final Comparables comparables;

  /**
   * @param number the pattern's number within its rule, from 0
   * @param type what it matches
   * @param scope what is bound before it; the pattern's own names are added
   */
  public Tests(int number, Class<?> type, Scope scope, Problems problems) {
    this.thing = new Value.Reading(number, type, List.of());
    this.scope = scope;
    this.problems = problems;
    this.readings = new Readings(thing, scope, problems);
    this.comparables = new Comparables(readings, problems);
  }

  /** One test a constraint, in their order; a constraint with a problem has none. */
  public List<Test> of(Condition.Pattern pattern) {
    for (Condition.Binding binding : pattern.bindings()) {
      if (scope.find(binding.variable()).isPresent()) {
        problems.add(
            binding.at(),
            "`" + binding.variable() + "` has a meaning already",
            "choose another name");
      } else {
        readings.find(binding.path()).ifPresent(value -> scope.bind(binding.variable(), value));
      }
    }
    return all(pattern.constraints());
  }

  private List<Test> all(List<Constraint> constraints) {
    List<Test> tests = new ArrayList<>();
    constraints.forEach(constraint -> of(constraint).ifPresent(tests::add));
    return tests;
  }

  private Optional<Test> of(Constraint constraint) {
    if (constraint instanceof Constraint.Compare compare) {
      return compare(compare);
    }
    if (constraint instanceof Constraint.In in) {
      return negatedIf(in.negated(), among(in));
    }
    if (constraint instanceof Constraint.Contains contains) {
      return negatedIf(contains.negated(), has(contains));
    }
    if (constraint instanceof Constraint.Flag flag) {
      return flag(flag);
    }
    if (constraint instanceof Constraint.Opposite opposite) {
      return of(opposite.of()).map(Test.Fails::new);
    }
    return constraint instanceof Constraint.Every every
        ? Optional.of(new Test.Every(all(every.of())))
        : Optional.of(new Test.Some(all(((Constraint.Some) constraint).of())));
  }

  private Optional<Test> compare(Constraint.Compare compare) {
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
    Optional<Value> right = comparables.find(field, left.type(), compare.right(), ordered);
    return switch (compare.operator()) {
      case EQUAL -> right.map(value -> new Test.Same(left, value));
      case NOT_EQUAL -> right.map(value -> new Test.Fails(new Test.Same(left, value)));
      default -> right.map(value -> new Test.Ordered(left, compare.operator(), value));
    };
  }

  private Optional<Test> among(Constraint.In in) {
    Value.Reading left = readings.find(in.left()).orElse(null);
    if (left == null) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (Operand operand : in.among()) {
      comparables
          .find("`" + in.left().spelt() + "`", left.type(), operand, false)
          .ifPresent(values::add);
    }
    return Optional.of(new Test.Among(left, values));
  }

  private Optional<Test> has(Constraint.Contains contains) {
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

  private Optional<Test> flag(Constraint.Flag flag) {
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

  private static Optional<Test> negatedIf(boolean negated, Optional<Test> test) {
    return negated ? test.map(Test.Fails::new) : test;
  }
}
