package org.entente.reasoning.rules.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables that a condition may name, and what is behind them. */
public final class Scope {
  private final Map<String, Value.Reading> variables;

  public Scope() {
    this(Map.of());
  }

  private Scope(Map<String, Value.Reading> variables) {
    this.variables = new HashMap<>(variables);
  }

  /** The same variables; what is bound from now on in one is not bound in the other. */
  public Scope copy() {
    return new Scope(variables);
  }

  public Optional<Value.Reading> find(String variable) {
    return Optional.ofNullable(variables.get(variable));
  }

  public Collection<String> names() {
    return variables.keySet();
  }

  /** Binds a whole thing. */
  public void bind(String variable, int pattern, Class<?> type) {
    bind(variable, new Value.Reading(pattern, type, List.of()));
  }

  void bind(String variable, Value.Reading value) {
    variables.put(variable, value);
  }
}
