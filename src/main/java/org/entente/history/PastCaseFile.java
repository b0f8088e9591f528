package org.entente.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.rulebook.ArrangementForm;
import org.entente.rulebook.FactForm;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** Reads the file of one past case. */
final class PastCaseFile {
  /** What facts may have elsewhere: here there is one arrangement, and nothing to quote. */
  private static final List<String> NOT_HERE = List.of("arrangement", "quotes", "supposed", "via");

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
    Map<String, String> sentences = new HashMap<>();
    Dossier known = new Dossier(List.of(), List.of(arrangement), facts(asOf, sentences));
    return new PastCase(
        id,
        name,
        form.text("code", "", problems),
        asOf,
        known,
        sentences,
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

  /** Facts without a quote, since nobody's article is quoted; their sentences are kept by id. */
  private List<Fact> facts(LocalDate asOf, Map<String, String> sentences) {
    List<Fields> known = form.list("known", problems);
    if (known.isEmpty()) {
      problems.add(form.at(), "nothing is `known` of the case");
    }
    List<Fact> facts = new ArrayList<>();
    for (Fields sentence : known) {
      sentence.only(problems, "says", "facts");
      String says = sentence.text("says", problems);
      List<Fields> stated = sentence.list("facts", problems);
      if (stated.isEmpty()) {
        problems.add(sentence.at(), "the sentence states no fact");
      }
      for (Fields fact : stated) {
        check(fact, asOf);
        FactForm.read(fact, "f" + (facts.size() + 1), id, List.of(), problems)
            .ifPresent(
                read -> {
                  facts.add(read);
                  if (sentences.put(read.id(), says) != null) {
                    problems.add(fact.at(), "a second fact `" + read.id() + "`");
                  }
                });
      }
    }
    return facts;
  }

  private void check(Fields fact, LocalDate asOf) {
    for (String key : NOT_HERE) {
      if (fact.has(key)) {
        problems.add(fact.at(key), "a fact of a past case has no `" + key + "`");
      }
    }
    LocalDate on = fact.dateOrNull("on", problems);
    if (on != null && form.has("as_of") && on.isAfter(asOf)) {
      problems.add(
          fact.get("on").orElse(fact).at(),
          "the fact is of " + on + ", and was not known on " + asOf);
    }
  }

  private Map<String, String> reasons(Fields form) {
    Map<String, String> reasons = new LinkedHashMap<>();
    form.keys().forEach(flag -> reasons.put(flag, form.text(flag, problems)));
    return reasons;
  }
}
