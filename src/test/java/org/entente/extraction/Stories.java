package org.entente.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;

/** Reads stories for tests. */
final class Stories {
  static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

  private Stories() {}

  static Dossier read(String... texts) {
    return Rules.reader().read(Stream.of(texts).map(Stories::document).toList(), AS_OF);
  }

  static Document document(String text) {
    try {
      return ArticleFile.read(
          "story.txt", text.getBytes(StandardCharsets.UTF_8), null, null, Rules.rulebook());
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> ids(Dossier dossier) {
    return dossier.arrangements().stream().map(a -> a.id()).toList();
  }

  static <F extends Fact> List<F> facts(Dossier dossier, Class<F> kind) {
    return dossier.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static String words(Fact fact) {
    return fact.quotes().get(0).exact();
  }
}
