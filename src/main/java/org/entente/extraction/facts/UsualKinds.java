package org.entente.extraction.facts;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.evidence.FactKind;
import org.entente.evidence.Family;

/**
 * What the rulebook mostly makes of words: for each family of evidence the kind of fact that most
 * of its patterns state, and for each kind the values that most of them give. A guess is filled in
 * by it, where an analyst would begin.
 */
public final class UsualKinds {
  private final Map<Family, Map<FactKind, Integer>> kinds = new EnumMap<>(Family.class);
  private final Map<FactKind, Map<Map<String, Object>, Integer>> values = new HashMap<>();

  /** The usual kinds of a rulebook's patterns. */
  public UsualKinds(List<PhraseBook.Entry> entries) {
    for (PhraseBook.Entry entry : entries) {
      FactKind kind = entry.phrase().kind();
      Map<String, Object> given = entry.phrase().values();
      kinds.computeIfAbsent(Kinds.family(kind, given), f -> sorted()).merge(kind, 1, Integer::sum);
      values.computeIfAbsent(kind, k -> new HashMap<>()).merge(given, 1, Integer::sum);
    }
  }

  /** The kind that stands for a family; nothing for {@code other}, which is no kind of its own. */
  public Optional<FactKind> of(Family family) {
    return family == Family.OTHER
        ? Optional.empty()
        : most(kinds.getOrDefault(family, Map.of()), Comparator.comparing(FactKind::word));
  }

  /** The kind that stands for all of the family of a phrase's facts. */
  public FactKind of(FactPhrase phrase) {
    return of(Kinds.family(phrase.kind(), phrase.values())).orElse(phrase.kind());
  }

  /** Values for the own fields of a kind, by Java name; every field that needs one has one. */
  Map<String, Object> values(FactKind kind) {
    Map<String, Object> usual = new HashMap<>();
    for (FactKind.Field field : kind.fields()) {
      if (field.type().isEnum()) {
        usual.put(field.name(), field.type().getEnumConstants()[0]);
      }
    }
    most(values.getOrDefault(kind, Map.of()), Comparator.comparing(UsualKinds::written))
        .ifPresent(usual::putAll);
    return usual;
  }

  private static <T> Optional<T> most(Map<T, Integer> counts, Comparator<T> ifEqual) {
    return counts.keySet().stream()
        .max(Comparator.<T>comparingInt(counts::get).thenComparing(ifEqual.reversed()));
  }

  private static String written(Map<String, Object> values) {
    return new TreeMap<>(values).toString();
  }

  private static Map<FactKind, Integer> sorted() {
    return new TreeMap<>(Comparator.comparing(FactKind::word));
  }
}
