package org.entente.history;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Word;

/**
 * What a fact has to be like. Unless it says otherwise, a fact that is denied does not fit.
 *
 * @param kind the kind's word
 * @param words for a field of the kind, or for {@code id}, {@code standing}, {@code modality} or
 *     {@code polarity}, the words of which one has to be there
 */
public record FactPattern(String kind, Map<String, Set<String>> words) {
  public FactPattern {
    words = Map.copyOf(words);
  }

  boolean fits(Fact fact) {
    if (!FactKind.of(fact).word().equals(kind)) {
      return false;
    }
    if (!words.containsKey("modality") && fact.modality() == Modality.DENIED) {
      return false;
    }
    Map<String, String> said = said(fact);
    return words.entrySet().stream()
        .allMatch(wanted -> wanted.getValue().contains(said.get(wanted.getKey())));
  }

  private static Map<String, String> said(Fact fact) {
    FactKind kind = FactKind.of(fact);
    Map<String, Object> values = kind.values(fact);
    Map<String, String> said = new HashMap<>();
    for (FactKind.Field field : kind.fields()) {
      Object value = values.get(field.name());
      said.put(field.word(), value instanceof Word word ? word.word() : String.valueOf(value));
    }
    Map<String, String> claim = new LinkedHashMap<>();
    claim.put("id", fact.id());
    claim.put("standing", fact.standing().word());
    claim.put("modality", fact.modality().word());
    claim.put("polarity", fact.polarity().word());
    said.putAll(claim);
    return said;
  }
}
