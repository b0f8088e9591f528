package org.entente.extraction.llm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Claim;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Quote;
import org.entente.evidence.ReadBy;
import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;

/** Takes from a model's facts all names and figures that do not stand in the document. */
final class Stripped {
  private final Source source;
  private final Tally tally;

  Stripped(Source source, Tally tally) {
    this.source = source;
    this.tally = tally;
  }

  /**
   * The fact with what the document vouches for, under a name, and marked as the model's.
   *
   * @param claimed a fact with the quote that it rests on
   */
  Fact of(Fact claimed, String id) {
    FactKind kind = FactKind.of(claimed);
    Map<String, Object> values = new HashMap<>();
    Quote quote = claimed.quotes().get(0);
    kind.values(claimed).forEach((name, value) -> values.put(name, checked(value, quote)));
    Claim claim = claimed.claim();
    List<String> via =
        claim.via().stream().map(this::name).filter(name -> !name.isEmpty()).toList();
    return kind.build(
        new Claim(
            id,
            claim.arrangement(),
            claim.quotes(),
            speaker(claim.speaker()),
            via,
            claim.secondHand(),
            claim.modality(),
            claim.polarity(),
            null,
            ReadBy.LLM),
        values);
  }

  private Object checked(Object value, Quote quote) {
    if (value instanceof String name) {
      return name(name);
    }
    if (value instanceof Long number && !Source.says(quote, number)) {
      tally.add(Fate.BARED);
      return null;
    }
    return value;
  }

  private String name(String claimed) {
    String said = source.name(claimed);
    if (said.isEmpty() && !claimed.isBlank()) {
      tally.add(Fate.BARED);
    }
    return said;
  }

  /** A standing that nobody's name supports would lend the words a weight that they do not have. */
  private Speaker speaker(Speaker claimed) {
    Speaker said =
        new Speaker(
            name(claimed.name()),
            name(claimed.office()),
            name(claimed.party()),
            claimed.standing());
    boolean nobody = said.name().isEmpty() && said.office().isEmpty() && said.party().isEmpty();
    return nobody && claimed.standing() != Standing.INSIDER ? Speaker.STORY : said;
  }
}
