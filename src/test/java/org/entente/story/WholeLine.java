package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.ArticleReader;
import org.entente.extraction.UnreadableException;
import org.entente.reasoning.Reasoner;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problems;

/** The shipped rulebook, and all that stands between a story and its answer. */
final class WholeLine {
  static final WholeLine SHIPPED = new WholeLine();

  final Rulebook rulebook;
  final ArticleReader reader;
  final Reasoner reasoner;

  private WholeLine() {
    RulebookLoader.Loaded loaded = RulebookLoader.load(Path.of("rules"));
    assertEquals(List.of(), loaded.problems());
    rulebook = loaded.rulebook().orElseThrow();
    Problems problems = new Problems();
    reader = ArticleReader.of(rulebook, problems);
    reasoner = Reasoner.of(rulebook, problems, null).orElse(null);
    assertEquals(List.of(), problems.sorted());
  }

  Dossier read(String story, LocalDate asOf) {
    return reader.read(List.of(document(story)), asOf);
  }

  Document document(String story) {
    try {
      byte[] bytes = story.getBytes(StandardCharsets.UTF_8);
      return ArticleFile.read("story.txt", bytes, null, null, rulebook);
    } catch (UnreadableException e) {
      throw new AssertionError(e.reason(), e);
    }
  }

  Answer assess(Dossier dossier, LocalDate asOf) {
    return reasoner.assess(dossier, asOf, asOf.plusYears(1), rulebook.scale("phia").orElseThrow());
  }

  Answer assess(String story, LocalDate asOf) {
    return assess(read(story, asOf), asOf);
  }
}
