package org.entente.rulebook.yaml;

import java.util.List;

/** A value in a YAML file that knows where it stands. */
public sealed interface Tree permits Text, Items, Fields {
  Position at();

  /** The texts of a list of texts, or of a single one. */
  default List<String> texts(Problems problems) {
    if (this instanceof Items items) {
      return items.values().stream().map(item -> item.text(problems)).toList();
    }
    return List.of(text(problems));
  }

  /** This value as text; anything else is a problem and reads as empty. */
  default String text(Problems problems) {
    if (this instanceof Text text) {
      return text.value();
    }
    problems.add(at(), "expected a text here");
    return "";
  }

  /** The mappings of a list of mappings; anything else is a problem and left out. */
  default List<Fields> mappings(Problems problems) {
    if (!(this instanceof Items items)) {
      problems.add(at(), "expected a list here");
      return List.of();
    }
    return items.values().stream()
        .filter(item -> item instanceof Fields || refuse(item, problems))
        .map(Fields.class::cast)
        .toList();
  }

  private static boolean refuse(Tree item, Problems problems) {
    problems.add(item.at(), "expected `key: value` lines here");
    return false;
  }
}
