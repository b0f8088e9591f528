package org.entente.extraction.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Quote;

/** Adds to a dossier what a language model reads in its documents. Threads may share it. */
public final class LlmReader {
  /** A longer text is not sent: few models take more, and it would be paid for. */
  static final int MOST_CHARACTERS = 100_000;

  private final ChatClient client;

  public LlmReader(Endpoint endpoint) {
    client = new ChatClient(endpoint);
  }

  /**
   * What came of asking.
   *
   * @param dossier all that the rules found, and what the model added
   * @param added facts of the model that were kept
   * @param dropped statements of the model whose words do not stand in the text, or make no fact
   * @param repeated facts of the model in whose words the rules had read one already
   */
  public record Result(Dossier dossier, int added, int dropped, int repeated) {}

  /**
   * Asks once for each document.
   *
   * @throws LlmException if an answer fails to come; the dossier then is as the rules read it
   */
  public Result add(Dossier read) throws LlmException {
    Map<String, Arrangement> arrangements = new LinkedHashMap<>();
    read.arrangements().forEach(one -> arrangements.put(one.id(), one));
    List<Fact> facts = new ArrayList<>(read.facts());
    int dropped = 0;
    int repeated = 0;
    for (Document document : read.documents()) {
      ModelAnswer answer = answer(document, read.arrangements());
      dropped += answer.dropped();
      List<Fact> fresh = answer.facts().stream().filter(fact -> !isRead(fact, read)).toList();
      repeated += answer.facts().size() - fresh.size();
      fresh.forEach(fact -> facts.add(named(fact, document)));
      for (Arrangement one : answer.arrangements()) {
        if (fresh.stream().anyMatch(fact -> fact.arrangement().equals(one.id()))) {
          arrangements.putIfAbsent(one.id(), one);
        }
      }
    }
    Dossier all = new Dossier(read.documents(), List.copyOf(arrangements.values()), facts);
    return new Result(all, facts.size() - read.facts().size(), dropped, repeated);
  }

  private ModelAnswer answer(Document document, List<Arrangement> known) throws LlmException {
    if (document.text().length() > MOST_CHARACTERS) {
      throw new LlmException("the text is longer than " + MOST_CHARACTERS + " characters");
    }
    ModelAnswer answer = new ModelAnswer(document, known);
    answer.take(client.ask(Question.instruction(), Question.of(document, known)));
    return answer;
  }

  /** Facts of several documents must not share a name. */
  private static Fact named(Fact fact, Document document) {
    String id = fact.id() + "-" + document.id();
    return FactKind.withClaim(fact, fact.claim().bearingOn(id, fact.arrangement()));
  }

  /**
   * Whether the rules have read a fact of the same arrangement in words that overlap: it stands.
   */
  private static boolean isRead(Fact fact, Dossier read) {
    Quote words = fact.quotes().get(0);
    return read.factsOf(fact.arrangement()).stream()
        .flatMap(other -> other.quotes().stream())
        .anyMatch(
            quote ->
                quote.document().equals(words.document())
                    && quote.start() < words.end()
                    && words.start() < quote.end());
  }
}
