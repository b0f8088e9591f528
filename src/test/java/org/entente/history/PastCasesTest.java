package org.entente.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.evidence.Fact;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastCasesTest {
  private static final String SOUND =
      """
      name: Alder buys Baltic
      as_of: 2010-05-01
      arrangement:
        kind: acquisition
        parties: {buyer: Alder Motors, target: Baltic Volt}
      outcome: {happened: yes, on: 2010-09-01, counts: the sale closes}
      source: made up
      known:
        - says: Alder is open to it, and has the money.
          facts:
            - {kind: openness, degree: open, standing: principal, on: 2010-04-20}
            - {kind: financing, state: committed}
      """;

  @TempDir Path folder;

  @Test
  void the_project_has_86_past_cases() {
    assertEquals(86, History.cases().size());
  }

  @Test
  void no_two_cases_have_the_same_name_or_code() {
    Set<String> seen = new HashSet<>();
    for (PastCase past : History.cases()) {
      assertTrue(seen.add(past.name()), past.name());
      assertTrue(seen.add(past.code()), past.code());
    }
  }

  @Test
  void every_fact_bears_on_its_case_and_has_a_sentence() {
    for (PastCase past : History.cases()) {
      for (Fact fact : past.known().facts()) {
        assertFalse(past.sentences().get(fact.id()).isEmpty(), past.id() + " " + fact);
        assertEquals(past.id(), fact.arrangement());
      }
    }
  }

  @Test
  void an_exception_from_the_coded_table_names_a_flag_and_a_reason() {
    Set<String> flags = History.flags().stream().map(Flag::name).collect(Collectors.toSet());
    assertEquals(15, flags.size());
    for (PastCase past : History.cases()) {
      past.codedOtherwise()
          .forEach(
              (flag, reason) -> {
                assertTrue(flags.contains(flag), past.id() + ": " + flag);
                assertFalse(reason.isBlank(), past.id() + ": " + flag);
              });
    }
  }

  @Test
  void a_case_is_read_with_its_facts_and_its_end() throws IOException {
    PastCase past = read(SOUND).get(0);
    assertEquals("alder", past.id());
    assertTrue(past.outcome().happened());
    assertEquals(
        List.of("f1", "f2"),
        past.known().facts().stream().map(Fact::id).collect(Collectors.toList()));
    assertEquals("Alder is open to it, and has the money.", past.sentences().get("f2"));
  }

  @Test
  void what_was_not_known_on_the_day_is_refused() throws IOException {
    assertEquals(
        List.of("alder.yaml:11:65: the fact is of 2010-05-02, and was not known on 2010-05-01"),
        problems(SOUND.replace("2010-04-20", "2010-05-02")));
  }

  @Test
  void a_fact_that_quotes_or_bears_on_something_else_is_refused() throws IOException {
    assertEquals(
        List.of("alder.yaml:12:45: a fact of a past case has no `arrangement`"),
        problems(SOUND.replace("state: committed", "state: committed, arrangement: other")));
  }

  @Test
  void two_facts_of_one_name_are_refused() throws IOException {
    assertEquals(
        List.of("alder.yaml:12:9: a second fact `f1`"),
        problems(SOUND.replace("state: committed", "state: committed, id: f1")));
  }

  @Test
  void an_end_before_the_day_of_asking_is_refused() throws IOException {
    assertEquals(
        List.of("alder.yaml:6:30: it ended on 2010-05-01, but is asked as of 2010-05-01"),
        problems(SOUND.replace("2010-09-01", "2010-05-01")));
  }

  @Test
  void all_problems_of_a_folder_are_told_at_once() throws IOException {
    Files.writeString(folder.resolve("birch.yaml"), SOUND.replace("as_of", "asof"));
    assertEquals(
        List.of(
            "alder.yaml:6:21: `happened` is `yes` or `no`, not `perhaps`",
            "birch.yaml:1:1: `as_of` is missing",
            "birch.yaml:2:1: unknown key `asof`"),
        problems(SOUND.replace("yes", "perhaps")));
  }

  @Test
  void a_folder_without_cases_is_a_problem() {
    Problems problems = new Problems();
    assertEquals(List.of(), PastCases.read(folder, problems));
    assertEquals(1, problems.sorted().size());
  }

  private List<PastCase> read(String yaml) throws IOException {
    Files.writeString(folder.resolve("alder.yaml"), yaml);
    Problems problems = new Problems();
    List<PastCase> cases = PastCases.read(folder, problems);
    assertEquals(List.of(), problems.sorted());
    return cases;
  }

  private List<String> problems(String yaml) throws IOException {
    Files.writeString(folder.resolve("alder.yaml"), yaml);
    Problems problems = new Problems();
    PastCases.read(folder, problems);
    return problems.sorted().stream().map(this::spoken).toList();
  }

  private String spoken(Problem problem) {
    String file = folder.relativize(Path.of(problem.at().file())).toString();
    return file
        + ":"
        + problem.at().line()
        + ":"
        + problem.at().column()
        + ": "
        + problem.message();
  }
}
