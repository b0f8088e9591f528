package org.entente.extraction.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.extraction.FactNames;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problem;

/**
 * Lets a language model read what the rules have read before it, and adds what it finds beside. An
 * endpoint that fails takes nothing away: the dossier stays as the rules left it. Threads may share
 * it.
 */
public final class SecondReader {
  /** Longer documents are not sent: few models take them, and whoever pays pays by length. */
  private static final int MOST_CHARACTERS = 100_000;

  private final Endpoint endpoint;
  private final LanguageModel model;
  private final Prompt prompt;
  private final Tally tally = new Tally();
  private final Breaker breaker = new Breaker();

  public SecondReader(Endpoint endpoint, Rulebook rulebook) {
    this.endpoint = endpoint;
    this.model = new LanguageModel(endpoint);
    this.prompt = new Prompt(rulebook);
  }

  /** The dossier with the model's facts after those of the rules. */
  public Dossier complete(Dossier dossier) {
    List<Fact> facts = new ArrayList<>(dossier.facts());
    FactNames names = new FactNames();
    for (Document document : dossier.documents()) {
      if (breaker.mayAsk()) {
        Gate gate = new Gate(new Source(document), dossier, names, tally);
        for (Fields claimed : claims(document, dossier)) {
          gate.fact(claimed, facts).ifPresent(facts::add);
        }
      }
    }
    return new Dossier(dossier.documents(), dossier.arrangements(), facts);
  }

  private List<Fields> claims(Document document, Dossier dossier) {
    try {
      if (document.text().length() > MOST_CHARACTERS) {
        throw new NoAnswerException(
            "stories of more than " + MOST_CHARACTERS + " characters are not sent", "", false);
      }
      String answer =
          model.answer(
              prompt.task(),
              prompt.material(document, dossier.arrangements()),
              FactSchema.of(dossier.arrangements()));
      List<Fields> claims = AnswerForms.read(answer);
      breaker.answered();
      return claims;
    } catch (NoAnswerException failure) {
      breaker.failed(failure);
      return List.of();
    }
  }

  /** What went wrong between here and the model, in all that was read so far. */
  public Optional<Problem> warning() {
    return breaker.warning(endpoint);
  }

  /** One line on what became of all that the model claimed. */
  public String account() {
    return tally.spoken();
  }
}
