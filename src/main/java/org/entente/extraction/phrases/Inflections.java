package org.entente.extraction.phrases;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** English word forms: regular ones by rule, irregular ones from {@code reading/inflections}. */
public final class Inflections {
  private final Map<String, List<String>> irregular = new HashMap<>();
  private final Set<String> doubling = new LinkedHashSet<>();

  /**
   * @param file has {@code irregular}: base to past, participle and other forms, and {@code
   *     doubling}: bases that double their last letter
   */
  public Inflections(Fields file, Problems problems) {
    Fields table = file.fields("irregular", problems);
    for (String base : table.keys()) {
      irregular.put(base, table.texts(base, problems));
    }
    doubling.addAll(file.texts("doubling", problems));
  }

  /** All forms of a verb or noun, itself first. */
  public Set<String> all(String base) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(base);
    forms.add(plural(base));
    forms.add(participle(base));
    forms.addAll(past(base));
    return forms;
  }

  /** The forms that tell of something done. */
  public Set<String> past(String base) {
    List<String> listed = irregular.get(base);
    return listed != null ? new LinkedHashSet<>(listed) : Set.of(regularPast(base));
  }

  /** The form in -ing. */
  public String participle(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return doubled(base) + "ing";
  }

  /** The form in -s. */
  public String thirdPerson(String base) {
    return base.equals("have") ? "has" : plural(base);
  }

  private String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && !endsVowelY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubled(base) + "ed";
  }

  private static String plural(String base) {
    if (base.endsWith("y") && !endsVowelY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o") && base.length() <= 3;
    return base + (hissing ? "es" : "s");
  }

  private static boolean endsVowelY(String base) {
    return base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) >= 0;
  }

  private String doubled(String base) {
    int length = base.length();
    boolean shortVowel =
        length == 3
            && "aeiou".indexOf(base.charAt(1)) >= 0
            && "aeiouwxyh".indexOf(base.charAt(2)) < 0
            && "aeiou".indexOf(base.charAt(0)) < 0;
    return shortVowel || doubling.contains(base) ? base + base.charAt(length - 1) : base;
  }
}
