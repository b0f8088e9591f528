package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence whose deal, or whose speaker, is no longer brought up belongs to no deal. */
class TakenAwayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules/stories/demo.txt",
        "src/test/resources/stories/ferries.txt",
        "src/test/resources/stories/chips.txt",
        "../shared/articles/seed.txt"
      })
  void aParagraphTakenAwayMovesNoEvidenceToAnotherDeal(String file) throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of(file)), "the story does not lie beside us");
    assertEquals(List.of(), TakenAway.moved(Files.readString(Path.of(file))));
  }

  @Test
  void withoutTheParagraphThatStatesTheDealWhatIsSaidOfItIsContext() throws IOException {
    String story = Files.readString(Path.of("rules/stories/demo.txt"));
    assertFalse(isContext(story, "be open to the proposal"));
    int from = story.indexOf("British ministers");
    String without = story.substring(0, from) + story.substring(story.indexOf("Hessle, a former"));
    assertTrue(isContext(without, "be open to the proposal"));
    assertTrue(isContext(without, "no contract has been signed"));
  }

  private static boolean isContext(String story, String words) {
    return Stories.read(story).context().stream().anyMatch(f -> Stories.words(f).contains(words));
  }
}
