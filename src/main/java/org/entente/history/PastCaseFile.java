package org.entente.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Quote;
import org.entente.rulebook.ArrangementForm;
import org.entente.rulebook.FactForm;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** Reads the file of one past case. */
final class PastCaseFile {
  private final String id;
  private final Fields form;
  private final Problems problems;

  private PastCaseFile(String id, Fields form, Problems problems) {
    this.id = id;
    this.form = form;
    this.problems = problems;
  }

  static PastCase read(String id, Fields form, Problems problems) {
    return new PastCaseFile(id, form, problems).read();
  }

  private PastCase read() {
    form.only(
        problems,
        "name",
        "code",
        "as_of",
        "arrangement",
        "outcome",
        "source",
        "remarks",
        "coded_otherwise",
        "known");
    String name = form.text("name", problems);
    LocalDate asOf = form.date("as_of", problems);
    Arrangement arrangement =
        ArrangementForm.read(form.fields("arrangement", problems), id, name, problems);
    return new PastCase(
        id,
        name,
        form.text("code", "", problems),
        asOf,
        known(name, asOf, arrangement),
        outcome(asOf),
        form.text("source", problems),
        form.texts("remarks", problems),
        reasons(form.fields("coded_otherwise", problems)),
        form.at());
  }

  private PastCase.Outcome outcome(LocalDate asOf) {
    Fields ended = form.fields("outcome", problems);
    ended.only(problems, "happened", "on", "counts", "note");
    String happened = ended.text("happened", problems);
    if (ended.has("happened") && !happened.equals("yes") && !happened.equals("no")) {
      problems.add(
          ended.get("happened").orElse(ended).at(),
          "`happened` is `yes` or `no`, not `" + happened + "`");
    }
    LocalDate on = ended.date("on", problems);
    if (ended.has("on") && form.has("as_of") && !on.isAfter(asOf)) {
      problems.add(
          ended.get("on").orElse(ended).at(),
          "it ended on " + on + ", but is asked as of " + asOf,
          "ask on a day before the end");
    }
    return new PastCase.Outcome(
        happened.equals("yes"),
        on,
        ended.text("counts", problems),
        ended.text("note", "", problems));
  }

  /**
   * The sentences make up one document of the as-of date, written by the project: what a well-read
   * person could have summed up on that day. Without it the facts would count as supposed.
   */
  private Dossier known(String name, LocalDate asOf, Arrangement arrangement) {
    List<Fields> sentences = form.list("known", problems);
    if (sentences.isEmpty()) {
      problems.add(form.at(), "nothing is `known` of the case");
    }
    StringBuilder text = new StringBuilder(name);
    List<Integer> starts = new ArrayList<>();
    for (Fields sentence : sentences) {
      sentence.only(problems, "says", "facts");
      starts.add(text.length() + 1);
      text.append('\n').append(sentence.text("says", problems));
    }
    Document story = new Document("known", name, "", asOf, "", text.toString());
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
      if (end > starts.get(i)) {
        Quote words = Quote.atUnits(story, starts.get(i), end);
        facts(sentences.get(i), words, asOf, arrangement.id(), facts);
      }
    }
    return new Dossier(List.of(story), List.of(arrangement), facts);
  }

  private void facts(
      Fields sentence, Quote words, LocalDate asOf, String arrangement, List<Fact> facts) {
    List<Fields> forms = sentence.list("facts", problems);
    if (forms.isEmpty()) {
      problems.add(sentence.at(), "the sentence states no fact");
    }
    for (Fields fact : forms) {
      String number = "f" + (facts.size() + 1);
      FactForm.read(fact, number, arrangement, List.of(words), problems).ifPresent(facts::add);
      LocalDate on = fact.dateOrNull("on", problems);
      if (on != null && form.has("as_of") && on.isAfter(asOf)) {
        problems.add(
            fact.get("on").orElse(fact).at(),
            "the fact is of " + on + ", and was not known on " + asOf);
      }
    }
  }

  private Map<String, String> reasons(Fields form) {
    Map<String, String> reasons = new LinkedHashMap<>();
    form.keys().forEach(flag -> reasons.put(flag, form.text(flag, problems)));
    return reasons;
  }
}
