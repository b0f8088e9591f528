package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Stage;
import org.entente.extraction.DossierFile;
import org.entente.report.HtmlReport;
import org.entente.report.JsonReport;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story that the project ships, from its text to its answer. */
class DemoStoryTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static Dossier dossier;
  private static Answer answer;

  @BeforeAll
  static void read() throws IOException {
    dossier = WholeLine.SHIPPED.read(Files.readString(Path.of("rules/stories/demo.txt")), AS_OF);
    answer = WholeLine.SHIPPED.assess(dossier, AS_OF);
  }

  @Test
  void the_story_speaks_of_four_arrangements_at_their_stages() {
    List<String> found =
        answer.assessments().stream()
            .map(a -> a.arrangement().kind().word() + " " + a.stage().stage().word())
            .toList();
    assertEquals(
        List.of(
            ArrangementKind.PLANT_SALE.word() + " " + Stage.AGREED_CONDITIONAL.word(),
            ArrangementKind.HQ_OR_RD_CENTRE.word() + " " + Stage.AGREED.word(),
            ArrangementKind.CONTRACT_MANUFACTURING.word() + " " + Stage.EXPLORING.word(),
            ArrangementKind.NEW_PLANT.word() + " " + Stage.EXPLORING.word()),
        found);
  }

  @Test
  void a_dossier_written_out_and_read_back_has_the_same_answer() {
    Problems problems = new Problems();
    Dossier back = DossierFile.read("demo.yaml", DossierFile.write(dossier), problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(JsonReport.of(answer), JsonReport.of(WholeLine.SHIPPED.assess(back, AS_OF)));
  }

  @Test
  void the_order_of_facts_and_arrangements_changes_no_byte() {
    Random random = new Random(11);
    String json = JsonReport.of(answer);
    String html = HtmlReport.of(answer);
    for (int round = 0; round < 25; round++) {
      List<Fact> facts = new ArrayList<>(dossier.facts());
      Collections.shuffle(facts, random);
      var arrangements = new ArrayList<>(dossier.arrangements());
      Collections.shuffle(arrangements, random);
      Answer shuffled =
          WholeLine.SHIPPED.assess(new Dossier(dossier.documents(), arrangements, facts), AS_OF);
      assertEquals(json, JsonReport.of(shuffled));
      assertEquals(html, HtmlReport.of(shuffled));
    }
  }

  @Test
  void the_order_of_stories_changes_no_byte() throws IOException {
    String other =
        """
        title: Alvern to buy Kestrel Foods
        date: 2026-10-20

        Alvern Group has agreed to buy Kestrel Foods for 310 million euros, the companies said on
        Tuesday. The deal is subject to approval by shareholders.
        """;
    var demo = WholeLine.SHIPPED.document(Files.readString(Path.of("rules/stories/demo.txt")));
    var second = WholeLine.SHIPPED.document(other);
    Answer forwards =
        WholeLine.SHIPPED.assess(
            WholeLine.SHIPPED.reader.read(List.of(demo, second), AS_OF), AS_OF);
    Answer backwards =
        WholeLine.SHIPPED.assess(
            WholeLine.SHIPPED.reader.read(List.of(second, demo), AS_OF), AS_OF);
    assertEquals(JsonReport.of(forwards), JsonReport.of(backwards));
    assertTrue(forwards.assessments().size() > answer.assessments().size());
  }

  @Test
  void an_answer_found_among_what_ifs_is_that_of_a_fresh_run() {
    for (Assessment assessment : answer.assessments()) {
      assessment.flips().stream()
          .filter(flip -> !flip.changes().get(0).added())
          .forEach(
              flip -> {
                Dossier changed = dossier.without(flip.changes().get(0).fact());
                Assessment fresh =
                    WholeLine.SHIPPED.assess(changed, AS_OF).assessments().stream()
                        .filter(a -> a.arrangement().equals(assessment.arrangement()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(fresh.likelihood(), flip.movesTo());
              });
    }
  }
}
