package org.entente.extraction.llm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Quote;
import org.entente.extraction.FactNames;
import org.entente.rulebook.FactForm;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.Tree;

/**
 * Lets through what a document bears out of a model's claims: the quote has to stand in it, the
 * form has to be that of a fact, and the rules must not have read the same words already.
 */
final class Gate {
  /** The keys that a model is asked for, and no others, whatever else it writes. */
  private static final List<String> ASKED =
      List.of("arrangement", "speaker", "via", "second_hand", "modality", "polarity");

  private final Source source;
  private final Dossier dossier;
  private final FactNames names;
  private final Tally tally;
  private final Stripped stripped;

  Gate(Source source, Dossier dossier, FactNames names, Tally tally) {
    this.source = source;
    this.dossier = dossier;
    this.names = names;
    this.tally = tally;
    this.stripped = new Stripped(source, tally);
  }

  /**
   * The fact that a claim leaves, if it leaves one.
   *
   * @param known what is known of the document already
   */
  Optional<Fact> fact(Fields claimed, List<Fact> known) {
    Problems problems = new Problems();
    Quote quote = source.quote(claimed.text(FactSchema.QUOTE, "", problems)).orElse(null);
    if (quote == null) {
      return dropped(Fate.MISQUOTED);
    }
    Fact fact = FactForm.read(form(claimed), "", "", List.of(quote), problems).orElse(null);
    if (fact == null || !problems.none() || !bearsOnSomethingKnown(fact)) {
      return dropped(Fate.MALFORMED);
    }
    Fate fate = new Likeness(known).of(fact);
    tally.add(fate);
    if (fate != Fate.KEPT) {
      return Optional.empty();
    }
    String stem = "llm-" + FactKind.of(fact).word();
    return Optional.of(stripped.of(fact, names.name(stem, fact.arrangement(), quote.exact())));
  }

  private Optional<Fact> dropped(Fate fate) {
    tally.add(fate);
    return Optional.empty();
  }

  private boolean bearsOnSomethingKnown(Fact fact) {
    return fact.arrangement().isEmpty() || dossier.arrangement(fact.arrangement()).isPresent();
  }

  /** The claim in the form of a dossier's fact. */
  private static Fields form(Fields claimed) {
    Map<String, Tree> values = new LinkedHashMap<>();
    Fields states = claimed.fields(FactSchema.STATES, new Problems());
    states.keys().stream()
        .filter(key -> key.equals(FactSchema.KIND) || !FactForm.CLAIM_KEYS.contains(key))
        .forEach(key -> values.put(key, states.get(key).orElseThrow()));
    ASKED.forEach(key -> claimed.get(key).ifPresent(value -> values.put(key, value)));
    return Fields.of(claimed.at(), values);
  }
}
