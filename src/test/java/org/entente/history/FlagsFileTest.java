package org.entente.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlagsFileTest {
  private static final String RIVAL =
      """
      flags:
        - flag: rival
          means: somebody else wants it
          shown_by: [{kind: rival_bid, state: [bidding, ahead]}]
      """;

  @TempDir Path folder;

  @Test
  void a_fact_with_one_of_the_words_shows_the_flag() throws IOException {
    assertTrue(shown(RIVAL, "{kind: rival_bid, rival: Cedar, state: bidding}"));
    assertFalse(shown(RIVAL, "{kind: rival_bid, rival: Cedar, state: withdrawn}"));
    assertFalse(shown(RIVAL, "{kind: statement}"));
  }

  @Test
  void a_denied_fact_shows_it_only_where_that_is_asked_for() throws IOException {
    String denied = "{kind: rival_bid, rival: Cedar, state: bidding, modality: denied}";
    assertFalse(shown(RIVAL, denied));
    assertTrue(shown(RIVAL.replace("ahead]", "ahead], modality: denied"), denied));
  }

  @Test
  void words_that_no_fact_has_are_told_with_their_place() throws IOException {
    Problems problems = new Problems();
    read(RIVAL.replace("ahead", "leading"), problems);
    assertEquals(
        List.of("`leading` is no value for `state`"),
        problems.sorted().stream().map(Problem::message).toList());
    assertEquals(4, problems.sorted().get(0).at().line());
  }

  @Test
  void fields_and_kinds_that_there_are_not_are_told() throws IOException {
    Problems problems = new Problems();
    read(RIVAL.replace("state:", "stage:"), problems);
    read(RIVAL.replace("rival_bid", "rival_bit"), problems);
    assertEquals(
        List.of(
            "there is no kind of fact `rival_bit`",
            "no such fact has a field `stage`",
            "no such fact has a field `state`"),
        problems.sorted().stream().map(Problem::message).toList());
  }

  private boolean shown(String flags, String fact) throws IOException {
    Problems problems = new Problems();
    Path cases = Files.createDirectories(folder.resolve("cases"));
    Files.writeString(
        cases.resolve("alder.yaml"),
        """
        name: Alder buys Baltic
        as_of: 2010-05-01
        arrangement: {kind: acquisition, parties: {buyer: Alder Motors, target: Baltic Volt}}
        outcome: {happened: yes, on: 2010-09-01, counts: the sale closes}
        source: made up
        known: [{says: what is said, facts: [FACT]}]
        """
            .replace("FACT", fact));
    List<Flag> read = read(flags, problems);
    List<PastCase> past = PastCases.read(cases, problems);
    assertEquals(List.of(), problems.sorted());
    return read.get(0).shownIn(past.get(0).known());
  }

  private List<Flag> read(String yaml, Problems problems) throws IOException {
    Path file = Files.writeString(folder.resolve("flags.yaml"), yaml);
    return FlagsFile.read(file, problems);
  }
}
