package org.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.assessment.Reason;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The explanation")
class ExplanationTest {
  private static final String NUMBER = "([+−]?\\d+\\.\\d{3})";
  private final Answer answer = SampleAnswer.whole();

  @Test
  @DisplayName("prints steps in text that add up to the printed answer")
  void textAddsUp() {
    Pattern row = Pattern.compile("(?m) " + NUMBER + " +\\d+\\.\\d %$");
    for (Assessment one : answer.assessments()) {
      assertAddsUp(one, all(row, Explanation.text(answer, one, 80, false)));
      assertAddsUp(one, all(row, Explanation.text(answer, one, 60, false)));
    }
  }

  @Test
  @DisplayName("prints steps in Markdown that add up to the printed answer")
  void markdownAddsUp() {
    Pattern row = Pattern.compile("(?m)^\\|.*\\| " + NUMBER + " \\| \\d+\\.\\d % \\|$");
    for (Assessment one : answer.assessments()) {
      assertAddsUp(one, all(row, Explanation.markdown(answer, one)));
    }
  }

  @Test
  @DisplayName("prints steps in HTML that add up to the printed answer")
  void htmlAddsUp() {
    for (Assessment one : answer.assessments()) {
      assertAddsUp(
          one,
          Jsoup.parse(Explanation.html(answer, one)).select(".waterfall td.points").eachText());
    }
  }

  @Test
  @DisplayName("names the rule and the factors of each step, in every format")
  void showsItsWorkings() {
    Assessment vans = SampleVans.assessment();
    String factors = "weight +0.500 × source 0.9 × age 1 × share 0.5 × shrink 0.85 = +0.191";
    String html = Jsoup.parse(Explanation.html(answer, vans)).text();
    String text = Explanation.text(answer, vans, 120, false);
    String markdown = Explanation.markdown(answer, vans).replace("\\", "");
    for (String printed : List.of(text, markdown, html)) {
      assertTrue(printed.contains(factors), printed);
      for (Reason reason : vans.reasons()) {
        assertTrue(printed.contains(reason.rule()), reason.rule());
      }
    }
  }

  @Test
  @DisplayName("says which rule nearly spoke, and what stopped it")
  void showsNearMisses() {
    String text = Explanation.text(answer, SampleVans.assessment(), 80, false);
    assertTrue(text.contains("needs: Approval( subject == Subject.PLANNING )"), text);
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static void assertAddsUp(Assessment assessment, List<String> printed) {
    int clamp = assessment.clamp().thousandths() == 0 ? 0 : 1;
    assertEquals(assessment.reasons().size() + 2 + clamp, printed.size());
    BigDecimal sum = BigDecimal.ZERO;
    for (String step : printed.subList(0, printed.size() - 1)) {
      sum = sum.add(new BigDecimal(step.replace('−', '-')));
    }
    assertEquals(new BigDecimal(printed.get(printed.size() - 1).replace('−', '-')), sum);
  }
}
