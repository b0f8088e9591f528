package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.entente.rulebook.Phrase;
import org.entente.rulebook.Topic;
import org.junit.jupiter.api.Test;

/** Every phrase catches what it says it catches, and ignores what it says it ignores. */
class PhraseExamplesTest {
  @Test
  void everyPhraseKeepsItsOwnExamples() {
    List<String> broken = new ArrayList<>();
    int tried = 0;
    for (Topic topic : Rules.rulebook().topics()) {
      for (Phrase phrase : topic.phrases()) {
        for (String sentence : phrase.catches()) {
          tried++;
          if (!Rules.reader().phrasesIn(sentence).contains(phrase.id())) {
            broken.add(phrase.at() + ": " + phrase.id() + " does not catch `" + sentence + "`");
          }
        }
        for (String sentence : phrase.ignores()) {
          tried++;
          if (Rules.reader().phrasesIn(sentence).contains(phrase.id())) {
            broken.add(phrase.at() + ": " + phrase.id() + " catches `" + sentence + "`");
          }
        }
      }
    }
    assertTrue(broken.isEmpty(), String.join("\n", broken));
    assertTrue(tried >= 100, "only " + tried + " examples were found");
  }

  @Test
  void everyPhraseHasExamplesBothWays() {
    for (Topic topic : Rules.rulebook().topics()) {
      for (Phrase phrase : topic.phrases()) {
        assertTrue(!phrase.catches().isEmpty(), phrase.id() + " has nothing to catch");
        assertTrue(!phrase.ignores().isEmpty(), phrase.id() + " has nothing to ignore");
      }
    }
  }
}
