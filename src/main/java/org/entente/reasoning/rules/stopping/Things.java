package org.entente.reasoning.rules.stopping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The things before the rules, by type, in the order in which they were given. For one thread. */
public final class Things {
  private final Collection<?> all;
  private final Map<Class<?>, List<Object>> byType = new HashMap<>();

  public Things(Collection<?> all) {
    this.all = all;
  }

  List<Object> of(Class<?> type) {
    return byType.computeIfAbsent(type, this::find);
  }

  private List<Object> find(Class<?> type) {
    List<Object> found = new ArrayList<>();
    for (Object thing : all) {
      if (type.isInstance(thing)) {
        found.add(thing);
      }
    }
    return found;
  }
}
