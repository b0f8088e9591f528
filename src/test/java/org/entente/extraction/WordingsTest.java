package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Word;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.YamlReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Negation, condition, hedge, question, history, attribution, dates and numbers, a wording each.
 */
class WordingsTest {
  private static final String FILE = "wordings.yaml";

  @TestFactory
  Stream<DynamicTest> everyWordingIsReadAsItSays() throws IOException {
    Problems problems = new Problems();
    String text =
        new String(
            WordingsTest.class.getResourceAsStream(FILE).readAllBytes(), StandardCharsets.UTF_8);
    Fields file = YamlReader.readFields(FILE, text, problems).orElseThrow();
    String lead = file.text("lead", problems);
    LocalDate published = LocalDate.parse(file.text("published", problems));
    List<Fields> wordings = file.list("wordings", problems);
    assertTrue(problems.none() && wordings.size() > 80, problems.sorted().toString());
    return wordings.stream()
        .map(
            wording -> {
              String says = wording.text("says", problems);
              String story = wording.has("story") ? wording.text("story", problems) : lead;
              List<String> read = wording.texts("read", problems);
              List<String> never = wording.texts("never", problems);
              return dynamicTest(says, () -> check(story, says, published, read, never));
            });
  }

  private static void check(
      String lead, String says, LocalDate published, List<String> read, List<String> never) {
    List<Map<String, String>> found = new ArrayList<>();
    int start = lead.codePointCount(0, lead.length());
    for (Fact fact :
        Rules.reader().read(List.of(Stories.document(lead + "\n\n" + says)), published).facts()) {
      if (fact.quotes().stream().anyMatch(quote -> quote.start() >= start)) {
        found.add(described(fact));
      }
    }
    for (String wanted : read) {
      assertTrue(
          found.stream().anyMatch(fact -> isLike(fact, wanted)), "no " + wanted + " in " + found);
    }
    for (String unwanted : never) {
      assertTrue(
          found.stream().noneMatch(fact -> isLike(fact, unwanted)), unwanted + " in " + found);
    }
  }

  /** Whether a fact is of the kind that comes first and has each field as it stands after it. */
  private static boolean isLike(Map<String, String> fact, String wanted) {
    String[] parts = wanted.split(" (?=[a-z_]+=)");
    for (int i = 0; i < parts.length; i++) {
      String[] field = i == 0 ? new String[] {"kind", parts[0]} : parts[i].split("=", 2);
      String has = fact.getOrDefault(field[0], "");
      boolean same = field[0].equals("on") ? has.startsWith(field[1]) : has.equals(field[1]);
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, String> described(Fact fact) {
    FactKind kind = FactKind.of(fact);
    Map<String, String> fields = new TreeMap<>();
    kind.fields()
        .forEach(field -> fields.put(field.word(), word(kind.values(fact).get(field.name()))));
    fields.put("kind", kind.word());
    fields.put("by", fact.speaker().name());
    fields.put("via", String.join(", ", fact.claim().via()));
    fields.put("standing", word(fact.standing()));
    fields.put("second", fact.secondHand() ? "yes" : "no");
    fields.put("modality", word(fact.modality()));
    fields.put("polarity", word(fact.polarity()));
    fields.put("on", word(fact.claim().on()));
    return fields;
  }

  private static String word(Object value) {
    return value instanceof Word word ? word.word() : String.valueOf(value);
  }
}
