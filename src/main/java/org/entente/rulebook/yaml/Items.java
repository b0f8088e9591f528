package org.entente.rulebook.yaml;

import java.util.List;

/** A sequence. */
public record Items(Position at, List<Tree> values) implements Tree {
  public Items {
    values = List.copyOf(values);
  }
}
