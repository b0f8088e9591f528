package org.entente.extraction.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class InflectionsTest {
  private final Inflections inflections =
      new Inflections(
          YamlReader.readFields(
                  "t", "irregular: {buy: [bought]}\ndoubling: [scrap]", new Problems())
              .orElseThrow(),
          new Problems());

  @Test
  void formsFollowTheRules() {
    assertTrue(inflections.all("deny").containsAll(Set.of("denies", "denied", "denying")));
    assertTrue(inflections.all("raise").containsAll(Set.of("raises", "raised", "raising")));
    assertTrue(inflections.all("scrap").containsAll(Set.of("scrapped", "scrapping")));
    assertEquals(Set.of("bought"), inflections.past("buy"));
  }
}
