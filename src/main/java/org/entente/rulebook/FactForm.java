package org.entente.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.evidence.Claim;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;
import org.entente.evidence.Word;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.Tree;

/** Facts as they are written in YAML: in dossiers, in cases and in questions. */
public final class FactForm {
  /** The keys that every fact may have, whatever its kind. */
  public static final List<String> CLAIM_KEYS =
      List.of(
          "id",
          "kind",
          "arrangement",
          "quotes",
          "supposed",
          "speaker",
          "standing",
          "via",
          "second_hand",
          "modality",
          "polarity",
          "on");

  private FactForm() {}

  /**
   * The fact that a mapping describes; nothing if it names no kind that there is.
   *
   * @param id used if the mapping gives none
   * @param arrangement used if the mapping gives none
   * @param quotes the words it rests on; empty makes it hypothetical
   */
  public static Optional<Fact> read(
      Fields form, String id, String arrangement, List<Quote> quotes, Problems problems) {
    Optional<FactKind> kind = kind(form, problems);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Claim claim =
        new Claim(
            form.text("id", id, problems),
            form.text("arrangement", arrangement, problems),
            quotes,
            speaker(form, problems),
            form.texts("via", problems),
            flag(form, "second_hand", problems),
            form.word("modality", Modality.class, Modality.ASSERTED, problems),
            Polarity.NEUTRAL,
            form.dateOrNull("on", problems));
    return build(kind.get(), claim, form, problems);
  }

  private static Optional<Fact> build(FactKind kind, Claim claim, Fields form, Problems problems) {
    Map<String, Object> values = values(kind, form, problems);
    try {
      Fact fact = kind.build(claim, values);
      Polarity polarity = form.word("polarity", Polarity.class, fact.usualPolarity(), problems);
      return Optional.of(kind.build(claim.speaking(polarity), values));
    } catch (IllegalArgumentException incomplete) {
      problems.add(form.at(), incomplete.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<FactKind> kind(Fields form, Problems problems) {
    String word = form.text("kind", problems);
    Optional<FactKind> kind = FactKind.find(word);
    if (kind.isEmpty() && form.has("kind")) {
      List<String> known = FactKind.all().stream().map(FactKind::word).toList();
      problems.add(
          form.get("kind").orElse(form).at(),
          "there is no kind of fact `" + word + "`",
          Nearest.advice(word, known));
    }
    return kind;
  }

  /** The values of a kind's own fields, by Java name; a key that is no field is reported. */
  public static Map<String, Object> values(FactKind kind, Fields form, Problems problems) {
    Map<String, Object> values = new HashMap<>();
    Set<String> known = new TreeSet<>(CLAIM_KEYS);
    for (FactKind.Field field : kind.fields()) {
      known.add(field.word());
      form.get(field.word())
          .map(tree -> value(field, tree, form, problems))
          .ifPresent(value -> values.put(field.name(), value));
    }
    for (String key : form.keys()) {
      if (!known.contains(key)) {
        problems.add(
            form.at(key),
            "`" + kind.word() + "` has no field `" + key + "`",
            Nearest.advice(key, known));
      }
    }
    return values;
  }

  private static Object value(FactKind.Field field, Tree tree, Fields form, Problems problems) {
    String text = tree.text(problems);
    if (field.type().isEnum()) {
      return constant(field, text, tree, problems);
    }
    if (field.type() == boolean.class) {
      return flag(form, field.word(), problems);
    }
    if (field.type() == Long.class) {
      return Math.round(form.number(field.word(), problems));
    }
    if (field.type() == LocalDate.class) {
      return form.dateOrNull(field.word(), problems);
    }
    return text;
  }

  private static Object constant(FactKind.Field field, String text, Tree tree, Problems problems) {
    for (Object constant : field.type().getEnumConstants()) {
      if (((Word) constant).word().equals(text)) {
        return constant;
      }
    }
    problems.add(
        tree.at(),
        "`" + text + "` is no value for `" + field.word() + "`",
        Nearest.advice(text, field.words()));
    return null;
  }

  private static boolean flag(Fields form, String key, Problems problems) {
    String text = form.text(key, "false", problems);
    if (!text.equals("true") && !text.equals("false")) {
      problems.add(
          form.get(key).orElse(form).at(),
          "`" + key + "` is `true` or `false`, not `" + text + "`");
    }
    return text.equals("true");
  }

  private static Speaker speaker(Fields form, Problems problems) {
    Fields speaker = form.fields("speaker", problems);
    speaker.only(problems, "name", "office", "party", "standing");
    Standing unspoken = speaker.has("name") ? Standing.OTHER : Standing.OUTLET;
    Standing standing = form.word("standing", Standing.class, unspoken, problems);
    return new Speaker(
        speaker.text("name", "", problems),
        speaker.text("office", "", problems),
        speaker.text("party", "", problems),
        speaker.word("standing", Standing.class, standing, problems));
  }
}
