package org.entente.rulebook.yaml;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects everything that is wrong, so that it is all told at once, sorted by place. */
public final class Problems {
  private final TreeSet<Problem> found = new TreeSet<>();

  public void add(Position at, String message) {
    found.add(new Problem(at, message));
  }

  public void add(Position at, String message, String advice) {
    found.add(new Problem(at, message, advice));
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  public boolean none() {
    return found.isEmpty();
  }

  public List<Problem> sorted() {
    return List.copyOf(found);
  }
}
