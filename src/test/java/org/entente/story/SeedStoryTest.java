package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.assessment.GradedFact;
import org.entente.assessment.Reason;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Fact;
import org.entente.evidence.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story that the program was first asked to read; it stands beside the project, not in it. */
class SeedStoryTest {
  private static final Path STORY = Path.of("../shared/articles/seed.txt");
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);
  private static String story;
  private static Answer answer;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(STORY), "skipped: the annotated stories are not beside the project");
    story = Files.readString(STORY);
    answer = WholeLine.SHIPPED.assess(story, AS_OF);
  }

  @Test
  void the_four_arrangements_stand_in_the_order_of_their_likelihood() {
    List<ArrangementKind> kinds =
        answer.assessments().stream().map(a -> a.arrangement().kind()).toList();
    assertEquals(
        List.of(
            ArrangementKind.PLANT_SALE,
            ArrangementKind.HQ_OR_RD_CENTRE,
            ArrangementKind.CONTRACT_MANUFACTURING,
            ArrangementKind.NEW_PLANT),
        kinds);
    List<Double> percents =
        answer.assessments().stream().map(a -> a.likelihood().percent()).toList();
    assertTrue(percents.get(1) > 60 && percents.get(2) < 50, percents::toString);
    assertEquals(percents.stream().sorted((a, b) -> Double.compare(b, a)).toList(), percents);
  }

  @Test
  void each_has_the_stage_that_its_evidence_carries() {
    assertEquals(
        List.of(Stage.AGREED_CONDITIONAL, Stage.AGREED, Stage.EXPLORING, Stage.EXPLORING),
        answer.assessments().stream().map(a -> a.stage().stage()).toList());
  }

  @Test
  void nothing_comes_from_the_advertising_block() {
    int from = story.indexOf("Discover B2B");
    int to = story.indexOf("Find out more") + "Find out more".length();
    for (GradedFact graded : all(answer)) {
      graded
          .fact()
          .quotes()
          .forEach(quote -> assertFalse(quote.start() < to && from < quote.end(), quote::exact));
    }
  }

  @Test
  void the_statement_of_june_is_dated_so_and_its_age_counts_against_it() {
    Assessment plant = of(answer, ArrangementKind.NEW_PLANT);
    Fact considered =
        plant.facts().stream()
            .map(GradedFact::fact)
            .filter(fact -> fact.on() != null && fact.on().equals(LocalDate.of(2025, 6, 1)))
            .findFirst()
            .orElseThrow();
    assertTrue(
        plant.reasons().stream()
            .anyMatch(
                reason ->
                    reason.facts().contains(considered.id())
                        && reason.counted().thousandths() < 0));
  }

  @Test
  void without_the_sentence_on_another_sale_only_its_precedent_goes() {
    String shorter = without(paragraph("South Africa"));
    Answer then = WholeLine.SHIPPED.assess(shorter, AS_OF);
    assertEquals(3, then.assessments().size());
    for (Assessment later : then.assessments()) {
      Assessment before = of(answer, later.arrangement().kind());
      Set<String> gone = new TreeSet<>(rules(before));
      gone.removeAll(rules(later));
      assertTrue(gone.stream().allMatch(rule -> rule.startsWith("precedents.")), gone::toString);
      assertTrue(rules(before).containsAll(rules(later)));
      assertEquals(quotes(before), quotes(later));
    }
  }

  @Test
  void each_paragraph_taken_out_takes_away_its_own_evidence_and_no_other() {
    for (String paragraph : story.split("\n\n")) {
      int from = story.indexOf(paragraph);
      Set<String> left = new TreeSet<>();
      for (GradedFact graded : all(answer)) {
        int start = graded.fact().quotes().get(0).start();
        if (start < from || start >= from + paragraph.length()) {
          left.add(graded.fact().quotes().get(0).exact());
        }
      }
      Answer then = WholeLine.SHIPPED.assess(without(paragraph), AS_OF);
      Set<String> found =
          all(then).stream()
              .map(graded -> graded.fact().quotes().get(0).exact())
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(left.containsAll(found), () -> "new without `" + paragraph + "`: " + found);
      Set<String> moved = places(then);
      moved.removeAll(places(answer));
      assertEquals(Set.of(), moved, () -> "moved without `" + paragraph + "`");
    }
  }

  @Test
  void the_waterfall_of_each_adds_up_to_its_answer() {
    for (Assessment assessment : answer.assessments()) {
      long sum = assessment.start().thousandths() + assessment.clamp().thousandths();
      for (Reason reason : assessment.reasons()) {
        sum += reason.counted().thousandths();
      }
      assertEquals(assessment.total().thousandths(), sum);
      double percent = Math.round(assessment.total().probability() * 1000) / 10.0;
      assertEquals(percent, assessment.likelihood().percent());
    }
  }

  /** Each quote with the kind of the arrangement that it counts for. */
  private static Set<String> places(Answer answer) {
    Set<String> places = new TreeSet<>();
    for (Assessment assessment : answer.assessments()) {
      for (String quote : quotes(assessment).values()) {
        places.add(assessment.arrangement().kind().word() + ": " + quote);
      }
    }
    return places;
  }

  private static String paragraph(String words) {
    return Arrays.stream(story.split("\n\n"))
        .filter(paragraph -> paragraph.contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static String without(String paragraph) {
    return Arrays.stream(story.split("\n\n"))
        .filter(other -> !other.equals(paragraph))
        .collect(Collectors.joining("\n\n"));
  }

  private static Assessment of(Answer answer, ArrangementKind kind) {
    return answer.assessments().stream()
        .filter(assessment -> assessment.arrangement().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  private static List<GradedFact> all(Answer answer) {
    List<GradedFact> all = new ArrayList<>(answer.context());
    answer.assessments().forEach(assessment -> all.addAll(assessment.facts()));
    return all;
  }

  private static Set<String> rules(Assessment assessment) {
    return assessment.reasons().stream()
        .map(Reason::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> quotes(Assessment assessment) {
    Map<String, String> quotes = new TreeMap<>();
    assessment
        .facts()
        .forEach(graded -> quotes.put(graded.fact().id(), graded.fact().quotes().get(0).exact()));
    return quotes;
  }
}
