package org.entente.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Quote;
import org.entente.evidence.Role;
import org.entente.evidence.Word;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** Reads a topic's {@code cases.yaml}. */
final class CasesFile {
  private static final String FIRST = "it";
  private static final LocalDate USUAL_DAY = LocalDate.of(2026, 6, 1);

  private CasesFile() {}

  static List<Case> readAll(Fields file, Problems problems) {
    file.only(problems, "cases");
    return file.list("cases", problems).stream().map(form -> read(form, problems)).toList();
  }

  private static Case read(Fields form, Problems problems) {
    form.only(
        problems, "case", "as_of", "arrangement", "others", "facts", "fires", "silent", "stage");
    List<Arrangement> arrangements = new ArrayList<>();
    arrangements.add(arrangement(form.fields("arrangement", problems), FIRST, problems));
    for (Fields other : form.list("others", problems)) {
      arrangements.add(arrangement(other, other.text("id", problems), problems));
    }
    List<Fields> statements = form.list("facts", problems);
    Document story = story(form.text("case", problems), statements.size());
    List<Fact> facts = new ArrayList<>();
    for (Fields statement : statements) {
      String id = "f" + (facts.size() + 1);
      FactForm.read(statement, id, FIRST, List.of(line(story, id)), problems).ifPresent(facts::add);
    }
    LocalDate asOf = form.dateOrNull("as_of", problems);
    return new Case(
        form.text("case", problems),
        Optional.ofNullable(asOf).orElse(USUAL_DAY),
        new Dossier(List.of(story), arrangements, facts),
        form.texts("fires", problems),
        form.texts("silent", problems),
        form.text("stage", "", problems),
        form.at());
  }

  // A fact without a quote would be hypothetical: a case's facts stand in a story of their own.
  private static Document story(String name, int statements) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 1; i <= statements; i++) {
      text.append("\nstatement f").append(i).append('.');
    }
    return new Document("d1", name, "", null, "", text.toString());
  }

  private static Quote line(Document story, String id) {
    String words = "statement " + id + ".";
    int at = story.text().indexOf("\n" + words) + 1;
    return Quote.atUnits(story, at, at + words.length());
  }

  private static Arrangement arrangement(Fields form, String id, Problems problems) {
    form.only(problems, "id", "kind", "parties", "place");
    Fields place = form.fields("place", problems);
    place.only(problems, "name", "region", "country");
    return new Arrangement(
        id,
        id,
        form.word("kind", ArrangementKind.class, problems),
        parties(form.fields("parties", problems), problems),
        new Place(
            place.text("name", "", problems),
            place.text("region", "", problems),
            place.text("country", "", problems)));
  }

  private static List<Party> parties(Fields form, Problems problems) {
    List<Party> parties = new ArrayList<>();
    List<String> known = Arrays.stream(Role.values()).map(Word::word).toList();
    for (String role : form.keys()) {
      Word.find(Role.class, role)
          .ifPresentOrElse(
              found ->
                  form.texts(role, problems).forEach(name -> parties.add(new Party(name, found))),
              () ->
                  problems.add(
                      form.at(role),
                      "there is no role `" + role + "`",
                      Nearest.advice(role, known)));
    }
    return parties;
  }
}
