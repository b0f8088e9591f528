package org.entente.evidence;

import java.util.Locale;
import java.util.Optional;

/** A constant of the vocabulary: written in capitals in Java and rules, in lower case in files. */
public interface Word {
  String name();

  /** The word as it stands in YAML and JSON, for example {@code agreed_conditional}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word as a reader expects it in a sentence, for example {@code agreed conditional}. */
  default String spoken() {
    return word().replace('_', ' ');
  }

  /** The constant that a file's word names, or nothing if there is none. */
  static <E extends Enum<E> & Word> Optional<E> find(Class<E> vocabulary, String word) {
    for (E constant : vocabulary.getEnumConstants()) {
      if (constant.word().equals(word)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
