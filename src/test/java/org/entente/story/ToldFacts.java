package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;

/** The facts of a story as lines that a test can ask for. */
final class ToldFacts {
  private final Dossier dossier;

  ToldFacts(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Fails if no fact of an arrangement has the kind, a field with the word, and the quote. */
  void has(ArrangementKind arrangement, String kind, String word, String speaker, String quote) {
    assertTrue(
        dossier.facts().stream().anyMatch(f -> is(f, arrangement, kind, word, speaker, quote)),
        () -> "no " + kind + " `" + quote + "` among\n" + all());
  }

  /** Whether an arrangement has a fact of a kind. */
  boolean hasKind(ArrangementKind arrangement, String kind) {
    return dossier.facts().stream()
        .anyMatch(f -> of(f).equals(arrangement.word()) && FactKind.of(f).word().equals(kind));
  }

  private boolean is(
      Fact fact,
      ArrangementKind arrangement,
      String kind,
      String word,
      String speaker,
      String quote) {
    return of(fact).equals(arrangement.word())
        && FactKind.of(fact).word().equals(kind)
        && fields(fact).contains(word.toLowerCase())
        && speaker(fact).equals(speaker)
        && fact.quotes().get(0).exact().equals(quote);
  }

  private String of(Fact fact) {
    return dossier.arrangement(fact.arrangement()).map(a -> a.kind().word()).orElse("");
  }

  private static String fields(Fact fact) {
    return FactKind.of(fact).values(fact).toString().toLowerCase();
  }

  /** Name, standing and channel, such as {@code Ada Poe, principal, via X}. */
  private static String speaker(Fact fact) {
    String via = fact.claim().via().isEmpty() ? "" : ", via " + fact.claim().via().get(0);
    return fact.speaker().name() + ", " + fact.standing().word() + via;
  }

  private String all() {
    StringBuilder all = new StringBuilder();
    for (Fact fact : dossier.facts()) {
      String line =
          String.join(
              " | ",
              of(fact),
              FactKind.of(fact).word(),
              fields(fact),
              speaker(fact),
              fact.quotes().get(0).exact());
      all.append(line).append('\n');
    }
    return all.toString();
  }
}
