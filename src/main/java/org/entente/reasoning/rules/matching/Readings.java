package org.entente.reasoning.rules.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.reasoning.rules.language.Operand;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** Finds the fields that a path names. */
final class Readings {
  private final Value.Reading pattern;
  private final Scope scope;
  private final Problems problems;

  /**
   * @param pattern the thing that the pattern at hand matches
   */
  Readings(Value.Reading pattern, Scope scope, Problems problems) {
    this.pattern = pattern;
    this.scope = scope;
    this.problems = problems;
  }

  Optional<Value.Reading> find(Operand.Path path) {
    Optional<Value.Reading> start = start(path);
    return start.isPresent() ? follow(start.get(), path) : start;
  }

  private Optional<Value.Reading> start(Operand.Path path) {
    if (path.variable().isEmpty()) {
      return Optional.of(pattern);
    }
    Optional<Value.Reading> found = scope.find(path.variable());
    if (found.isEmpty()) {
      problems.add(
          path.at(),
          "there is no `" + path.variable() + "` here",
          scope.names().isEmpty()
              ? "nothing has a name yet"
              : Nearest.advice(path.variable(), scope.names().stream().sorted().toList()));
    }
    return found;
  }

  private Optional<Value.Reading> follow(Value.Reading start, Operand.Path path) {
    List<Field> fields = new ArrayList<>(start.fields());
    Class<?> type = start.type();
    String said = path.variable();
    for (String name : path.fields()) {
      Map<String, Field> known = Types.fields(type);
      Field field = known.get(name);
      if (field == null) {
        report(path, said.isEmpty() ? type.getSimpleName() : said, name, known);
        return Optional.empty();
      }
      fields.add(field);
      type = field.type();
      said = said.isEmpty() ? name : said + "." + name;
    }
    return Optional.of(new Value.Reading(start.pattern(), start.owner(), fields));
  }

  private void report(Operand.Path path, String owner, String name, Map<String, Field> known) {
    problems.add(
        path.at(),
        "`" + owner + "` has no field `" + name + "`",
        known.isEmpty() ? "it has no fields at all" : Nearest.advice(name, known.keySet()));
  }
}
