package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;
import org.entente.evidence.Document;
import org.entente.evidence.Stage;
import org.junit.jupiter.api.Test;

/** News that is printed again is no news. */
class CopiesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final WholeLine LINE = WholeLine.SHIPPED;

  @Test
  void ten_copies_of_one_story_change_nothing() throws IOException {
    String story = Files.readString(Path.of("rules/stories/demo.txt"));
    List<Document> copies = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      copies.add(LINE.document(story.replace("The Quayside Courier", "Copying Post " + i)));
    }
    Answer once = LINE.assess(LINE.reader.read(copies.subList(0, 1), AS_OF), AS_OF);
    Answer often = LINE.assess(LINE.reader.read(copies, AS_OF), AS_OF);
    assertEquals(10, often.documents().size());
    for (int i = 0; i < once.assessments().size(); i++) {
      Assessment alone = once.assessments().get(i);
      Assessment copied = often.assessments().get(i);
      assertEquals(alone.arrangement().id(), copied.arrangement().id());
      assertEquals(alone.stage().stage(), copied.stage().stage());
      assertEquals(alone.likelihood(), copied.likelihood());
      assertEquals(alone.confidence().level(), copied.confidence().level());
    }
  }

  @Test
  void another_paper_that_says_it_in_its_own_words_does_change_something() throws IOException {
    String story = Files.readString(Path.of("rules/stories/demo.txt"));
    String other =
        """
        title: Calder chief keeps door open to Tianlu
        date: 2026-10-20
        source: Reuters

        "We are open to the idea," Tom Hessle, chief executive of Calder Motor Works, said of a
        proposal under which Calder Motor Works would make Tianlu Motor's vans in Britain.
        """;
    Answer one = LINE.assess(LINE.reader.read(List.of(LINE.document(story)), AS_OF), AS_OF);
    Answer two =
        LINE.assess(
            LINE.reader.read(List.of(LINE.document(story), LINE.document(other)), AS_OF), AS_OF);
    assertNotEquals(of(one, "calder").likelihood(), of(two, "calder").likelihood());
  }

  @Test
  void what_a_new_story_recalls_has_been_heard_of_and_what_none_recalls_expires() {
    String story =
        """
        date: %s

        Alvern Group is considering a factory in Portugal, its chief executive, Ana Reis, said.
        """;
    String recalled =
        """
        date: 2026-10-20

        In January 2025, Ana Reis, chief executive of Alvern Group, said that Alvern Group was
        considering a factory in Portugal.
        """;
    assertEquals(Stage.EXPLORING, stage(story.formatted("2026-10-20")));
    assertEquals(Stage.EXPIRED, stage(story.formatted("2024-10-20")));
    assertEquals(Stage.EXPLORING, stage(recalled));
  }

  private static Stage stage(String story) {
    Answer answer = LINE.assess(story, AS_OF);
    assertTrue(answer.assessments().size() > 0, "nothing was found");
    return answer.assessments().get(0).stage().stage();
  }

  private static Assessment of(Answer answer, String party) {
    return answer.assessments().stream()
        .filter(assessment -> assessment.arrangement().id().startsWith(party))
        .findFirst()
        .orElseThrow();
  }
}
