package org.entente.reasoning.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.entente.reasoning.rules.language.Condition;
import org.entente.reasoning.rules.language.Constraint;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Reads conditions; what is not on its list is refused. */
final class ConditionReader {
  private final Source source;
  private final Problems problems;

  ConditionReader(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  List<Condition> readAll(List<? extends BaseDescr> descrs) {
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr descr : descrs) {
      read(descr).ifPresent(conditions::add);
    }
    return conditions;
  }

  // Classes are compared, not matched: a subclass that we do not know is refused, too.
  private Optional<Condition> read(BaseDescr descr) {
    if (descr instanceof AnnotatedBaseDescr annotated
        && !annotated.getAnnotationNames().isEmpty()) {
      return refuse(descr, "a condition cannot have an annotation", "leave it out");
    }
    if (descr.getClass() == PatternDescr.class) {
      return pattern((PatternDescr) descr);
    }
    List<Class<?>> groups =
        List.of(NotDescr.class, ExistsDescr.class, AndDescr.class, OrDescr.class);
    if (!groups.contains(descr.getClass())) {
      return refuse(descr, Refusals.of(descr), Refusals.ADVICE);
    }
    List<Condition> parts =
        readAll(
            ((ConditionalElementDescr) descr)
                .getDescrs().stream().map(BaseDescr.class::cast).toList());
    return parts.isEmpty() ? Optional.empty() : Optional.of(group(descr, parts));
  }

  private Condition group(BaseDescr descr, List<Condition> parts) {
    Position at = source.at(start(descr));
    Condition only = parts.get(0);
    if (descr.getClass() == NotDescr.class) {
      return new Condition.Not(only, at, "not " + inBrackets(only));
    }
    if (descr.getClass() == ExistsDescr.class) {
      return new Condition.Exists(only, at, "exists " + inBrackets(only));
    }
    if (parts.size() == 1) {
      return only;
    }
    return descr.getClass() == OrDescr.class
        ? new Condition.AnyOf(parts, at, joined(parts, " or "))
        : new Condition.AllOf(parts, at, joined(parts, " and "));
  }

  private static String inBrackets(Condition condition) {
    boolean group = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
    return group ? "(" + condition.text() + ")" : condition.text();
  }

  private static String joined(List<Condition> parts, String word) {
    return String.join(word, parts.stream().map(ConditionReader::inBrackets).toList());
  }

  private Optional<Condition> pattern(PatternDescr descr) {
    if (descr.getSource() != null) {
      return refuse(descr, Refusals.of(descr.getSource()), Refusals.ADVICE);
    }
    if (!descr.getBehaviors().isEmpty()) {
      return refuse(descr, "a condition cannot have a window", Refusals.ADVICE);
    }
    if (descr.isUnification() || descr.isQuery()) {
      return refuse(descr, "`?` and `:=` cannot stand in a condition", Refusals.ADVICE);
    }
    String variable = descr.getIdentifier() == null ? "" : descr.getIdentifier();
    if (!variable.isEmpty() && !variable.startsWith("$")) {
      return refuse(descr, "the name `" + variable + "` has no `$`", "write `$" + variable + "`");
    }
    List<Condition.Binding> bindings = new ArrayList<>();
    List<Constraint> constraints = new ArrayList<>();
    for (BaseDescr constraint : descr.getConstraint().getDescrs()) {
      constraint(constraint, bindings, constraints);
    }
    int start = start(descr);
    return Optional.of(
        new Condition.Pattern(
            variable,
            descr.getObjectType(),
            bindings,
            constraints,
            source.at(start),
            source.cut(start, descr.getEndCharacter() + 1)));
  }

  private void constraint(
      BaseDescr descr, List<Condition.Binding> bindings, List<Constraint> constraints) {
    if (descr.getClass() != ExprConstraintDescr.class
        || ((ExprConstraintDescr) descr).getType() != ExprConstraintDescr.Type.NAMED) {
      refuse(descr, "a constraint has to name its field", "write `field == value`");
      return;
    }
    String text = ((ExprConstraintDescr) descr).getExpression();
    int start = start(descr);
    boolean asWritten = source.text().startsWith(text, start);
    new ConstraintReader(text, offset -> source.at(asWritten ? start + offset : start), problems)
        .read(bindings, constraints);
  }

  private int start(BaseDescr descr) {
    int start = descr.getStartCharacter();
    return start >= 0 ? start : source.offset(descr.getLine(), descr.getColumn());
  }

  private Optional<Condition> refuse(BaseDescr descr, String message, String advice) {
    problems.add(source.at(start(descr)), message, advice);
    return Optional.empty();
  }
}
