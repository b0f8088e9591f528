package org.entente.extraction.llm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Document;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Quote;
import org.entente.evidence.Role;
import org.entente.rulebook.FactForm;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.YamlReader;

/** What a language model says of one document: each statement is held against the text. */
final class ModelAnswer {
  private static final int MOST_FACTS = 200;
  private final Document document;
  private final Folded text;
  private final Map<String, Arrangement> arrangements = new LinkedHashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private int dropped;

  /**
   * @param known arrangements that the rules have found
   */
  ModelAnswer(Document document, List<Arrangement> known) {
    this.document = document;
    this.text = new Folded(document.text());
    known.forEach(one -> arrangements.put(one.id(), one));
  }

  /**
   * Takes an answer in, which is JSON and therefore YAML.
   *
   * @throws LlmException if it is no such thing
   */
  void take(String content) throws LlmException {
    int from = content.indexOf('{');
    int to = content.lastIndexOf('}') + 1;
    Problems problems = new Problems();
    Optional<Fields> answer =
        from < 0 || to <= from
            ? Optional.empty()
            : YamlReader.readFields("answer", content.substring(from, to), problems);
    if (answer.isEmpty() || !problems.none()) {
      throw new LlmException("its answer is not the JSON that it was asked for");
    }
    Problems ignored = new Problems();
    for (Fields form : answer.get().list("arrangements", ignored)) {
      arrangement(form);
    }
    for (Fields form : answer.get().list("facts", ignored)) {
      fact(form);
    }
  }

  private void arrangement(Fields form) {
    Problems problems = new Problems();
    String id = form.text("id", problems);
    ArrangementKind kind = form.word("kind", ArrangementKind.class, problems);
    List<Party> parties = new ArrayList<>();
    for (Fields party : form.list("parties", problems)) {
      String name = party.text("name", problems);
      Role role = party.word("role", Role.class, problems);
      if (document.text().contains(name) && !name.isBlank()) {
        parties.add(new Party(name, role));
      }
    }
    if (!problems.none() || parties.size() < 2 || arrangements.containsKey(id)) {
      return;
    }
    String own =
        "llm-"
            + parties.stream().map(Party::name).collect(Collectors.joining("-"))
            + "-"
            + kind.word();
    own = own.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    String title = parties.stream().map(Party::name).collect(Collectors.joining(" and "));
    renamed.put(id, own);
    arrangements.putIfAbsent(own, new Arrangement(own, title, kind, parties, Place.UNKNOWN));
  }

  private void fact(Fields form) {
    Problems problems = new Problems();
    List<Quote> quotes = quotes(form, problems);
    String said = form.text("arrangement", "", problems);
    String arrangement = renamed.getOrDefault(said, said);
    boolean known = arrangement.isEmpty() || arrangements.containsKey(arrangement);
    Optional<Fact> read =
        quotes.isEmpty() || !known || facts.size() >= MOST_FACTS
            ? Optional.empty()
            : FactForm.read(form, "", "", quotes, problems);
    if (read.isEmpty() || !problems.none()) {
      dropped++;
      return;
    }
    Fact fact = read.get();
    String id = Fact.BY_MODEL + FactKind.of(fact).word() + "-" + (facts.size() + 1);
    facts.add(FactKind.withClaim(fact, fact.claim().bearingOn(id, arrangement)));
  }

  private List<Quote> quotes(Fields form, Problems problems) {
    List<Quote> quotes = new ArrayList<>();
    for (Fields quote : form.list("quotes", problems)) {
      int[] span = text.find(quote.text("exact", problems));
      if (span == null) {
        return List.of();
      }
      quotes.add(Quote.atUnits(document, span[0], span[1]));
    }
    return quotes;
  }

  List<Arrangement> arrangements() {
    return List.copyOf(arrangements.values());
  }

  List<Fact> facts() {
    return facts;
  }

  /** How many statements had no words in the text to stand on, or made no fact. */
  int dropped() {
    return dropped;
  }
}
