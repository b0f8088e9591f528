package org.entente.reasoning.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.rulebook.yaml.Problems;

/** Makes tests of the constraints of one pattern, and reports what makes no sense. */
public final class Tests {
  private final Scope scope;
  private final Problems problems;
  private final Readings readings;
  private final Relations relations;

  /**
   * @param number the pattern's number within its rule, from 0
   * @param type what it matches
   * @param scope what is bound before it; the pattern's own names are added
   */
  public Tests(int number, Class<?> type, Scope scope, Problems problems) {
    Value.Reading thing = new Value.Reading(number, type, List.of());
    this.scope = scope;
    this.problems = problems;
    this.readings = new Readings(thing, scope, problems);
    this.relations = new Relations(readings, problems);
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
    for (Constraint constraint : constraints) {
      Optional<Test> test = of(constraint);
      if (test.isPresent()) {
        tests.add(test.get());
      }
    }
    return tests;
  }

  private Optional<Test> of(Constraint constraint) {
    if (constraint instanceof Constraint.Compare compare) {
      return relations.compare(compare);
    }
    if (constraint instanceof Constraint.In in) {
      return negatedIf(in.negated(), relations.among(in));
    }
    if (constraint instanceof Constraint.Contains contains) {
      return negatedIf(contains.negated(), relations.has(contains));
    }
    if (constraint instanceof Constraint.Flag flag) {
      return relations.flag(flag);
    }
    if (constraint instanceof Constraint.Opposite opposite) {
      return negatedIf(true, of(opposite.of()));
    }
    return constraint instanceof Constraint.Every every
        ? Optional.of(new Test.Every(all(every.of())))
        : Optional.of(new Test.Some(all(((Constraint.Some) constraint).of())));
  }

  private static Optional<Test> negatedIf(boolean negated, Optional<Test> test) {
    return negated && test.isPresent() ? Optional.of(new Test.Fails(test.get())) : test;
  }
}
