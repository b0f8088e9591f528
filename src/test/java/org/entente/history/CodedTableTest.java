package org.entente.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The typed facts against the table of the same cases that coders filled in. */
class CodedTableTest {
  private static final Path TABLE = Path.of("../shared/history/cases-coded.csv");
  private static Map<String, Map<String, String>> rows;

  @BeforeAll
  static void load() throws IOException {
    Assumptions.assumeTrue(
        Files.exists(TABLE), "the coded table is not on this machine, so nothing is compared");
    List<String[]> lines =
        Files.readAllLines(TABLE).stream()
            .filter(l -> !l.isBlank())
            .map(CodedTableTest::row)
            .toList();
    rows = new HashMap<>();
    for (String[] line : lines.subList(1, lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.length; i++) {
        row.put(lines.get(0)[i], line[i]);
      }
      rows.put(row.get("id"), row);
    }
  }

  @Test
  void every_row_of_the_table_is_a_case_and_every_case_a_row() {
    assertEquals(rows.keySet(), byCode().keySet());
  }

  @Test
  void the_mapping_has_the_flags_of_the_table() {
    Set<String> columns = new TreeSet<>(rows.values().iterator().next().keySet());
    columns.removeAll(Set.of("id", "name", "kind", "as_of", "happened", "stage"));
    assertEquals(
        columns,
        History.flags().stream().map(Flag::name).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void the_outcomes_are_those_of_the_table() {
    byCode()
        .forEach(
            (code, past) ->
                assertEquals(
                    rows.get(code).get("happened").equals("yes"),
                    past.outcome().happened(),
                    past.id()));
  }

  /** An exception that is no longer one has to go, too: the sets have to be equal. */
  @Test
  void the_facts_show_the_flags_of_the_table_but_for_the_exceptions_with_a_reason() {
    Set<String> differing = new TreeSet<>();
    Set<String> excepted = new TreeSet<>();
    byCode()
        .forEach(
            (code, past) -> {
              past.codedOtherwise().keySet().forEach(flag -> excepted.add(past.id() + " " + flag));
              for (Flag flag : History.flags()) {
                boolean coded = rows.get(code).get(flag.name()).equals("1");
                if (flag.shownIn(past.known()) != coded) {
                  differing.add(past.id() + " " + flag.name());
                }
              }
            });
    assertEquals(excepted, differing);
    assertTrue(excepted.size() <= 20, excepted.size() + " exceptions are too many for a mapping");
  }

  private static Map<String, PastCase> byCode() {
    return History.cases().stream().collect(Collectors.toMap(PastCase::code, Function.identity()));
  }

  /** The table quotes every cell, and none holds a quote. */
  private static String[] row(String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\",\"", -1))
        .toArray(String[]::new);
  }
}
