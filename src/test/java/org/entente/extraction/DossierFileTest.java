package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.CapacityDecline;
import org.entente.evidence.Claim;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Modality;
import org.entente.evidence.Openness;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.evidence.ReadBy;
import org.entente.evidence.Role;
import org.entente.evidence.Speaker;
import org.entente.evidence.Standing;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.Test;

class DossierFileTest {
  private static final String STORY =
      "title: A \"test\": yes\n\n  Alder Motors 🚗 would build vans for Baltic Volt.\r\n"
          + "\tIts chief is open to it if it pays.  \n# not a comment\n\n\nThe end";
  private static final Document DOCUMENT =
      new Document("d1", "A \"test\": yes", "The Daily Test", null, "https://x.test/?a=1", STORY);

  private static Dossier dossier() {
    Speaker chief = new Speaker("Eva Holm", "chief executive", "Alder Motors", Standing.PRINCIPAL);
    Claim openness =
        new Claim(
            "openness-1a2b",
            "alder-baltic",
            List.of(quote("open to it if it pays")),
            chief,
            List.of("The Daily Test"),
            true,
            Modality.CONDITIONAL,
            Polarity.FOR,
            LocalDate.of(2026, 5, 1),
            ReadBy.LLM);
    Claim decline =
        new Claim(
            "capacity_decline-3c4d",
            "",
            List.of(quote("build vans")),
            Speaker.STORY,
            List.of(),
            false,
            Modality.ASSERTED,
            Polarity.FOR,
            null);
    Arrangement arrangement =
        new Arrangement(
            "alder-baltic",
            "Alder Motors builds Baltic Volt's vans: 2026",
            ArrangementKind.CONTRACT_MANUFACTURING,
            List.of(new Party("Alder Motors", Role.MAKER), new Party("Baltic Volt", Role.CLIENT)),
            new Place("Narva", "", "Estonia"));
    return new Dossier(
        List.of(DOCUMENT),
        List.of(arrangement),
        List.of(
            new Openness(openness, Openness.Degree.OPEN),
            new CapacityDecline(decline, "null", "Alder Motors", 200_000L, null)));
  }

  private static Quote quote(String exact) {
    int at = STORY.indexOf(exact);
    return Quote.atUnits(DOCUMENT, at, at + exact.length());
  }

  @Test
  void a_dossier_reads_back_as_it_was_written() {
    Problems problems = new Problems();
    Dossier back = DossierFile.read("x.yaml", DossierFile.write(dossier()), problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(dossier(), back);
    assertEquals(STORY, back.documents().get(0).text());
  }

  @Test
  void only_what_a_language_model_has_read_says_who_read_it() {
    String yaml = DossierFile.write(dossier());
    assertEquals(1, yaml.split("read_by: llm", -1).length - 1, yaml);
    assertEquals(1, yaml.split("read_by", -1).length - 1, yaml);
  }

  @Test
  void a_quote_that_its_document_does_not_say_is_refused_with_the_nearest_that_it_does() {
    String yaml =
        DossierFile.write(dossier())
            .replace("exact: open to it if it pays", "exact: open to it when it pays");
    Problems problems = new Problems();
    DossierFile.read("x.yaml", yaml, problems);
    List<Problem> found = problems.sorted();
    assertEquals(1, found.size());
    assertEquals("document `d1` does not say `open to it when it pays`", found.get(0).message());
    assertEquals("the nearest that it says is `open to it if it pays`", found.get(0).advice());
    assertTrue(found.get(0).toString().matches("(?s)x\\.yaml:\\d+:\\d+: .*"));
  }

  @Test
  void a_fact_without_a_quote_has_to_say_that_it_is_supposed() {
    String yaml =
        DossierFile.write(dossier())
            .replaceFirst("(?s)    quotes:\n.*?    speaker:", "    speaker:");
    Problems problems = new Problems();
    DossierFile.read("x.yaml", yaml, problems);
    assertEquals(
        List.of("the fact `openness-1a2b` has no quote"),
        problems.sorted().stream().map(Problem::message).toList());
    Problems none = new Problems();
    String said = yaml.replace("kind: openness", "kind: openness\n    supposed: true");
    Dossier back = DossierFile.read("x.yaml", said, none);
    assertEquals(List.of(), none.sorted());
    assertTrue(back.facts().get(0).hypothetical());
    assertEquals(back, DossierFile.read("y.yaml", DossierFile.write(back), none));
  }

  @Test
  void all_that_is_wrong_with_a_dossier_is_told_at_once() {
    String yaml =
        DossierFile.write(dossier())
            .replace("kind: openness", "kind: opennes")
            .replace("kind: contract_manufacturing", "kind: manufacturing")
            .replace("units_before: 200000", "units_before: many");
    Problems problems = new Problems();
    DossierFile.read("x.yaml", yaml, problems);
    List<String> messages = problems.sorted().stream().map(Problem::message).toList();
    assertEquals(
        List.of(
            "`manufacturing` is no value for `kind`",
            "there is no kind of fact `opennes`",
            "`units_before` has to be a number, not `many`"),
        messages);
  }
}
