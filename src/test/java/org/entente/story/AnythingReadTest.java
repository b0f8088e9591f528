package org.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.Quote;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.DossierFile;
import org.entente.extraction.UnreadableException;
import org.entente.report.JsonReport;
import org.entente.rulebook.yaml.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever bytes come in, there is an answer or a refusal that says why; words are quoted letter by
 * letter, and the same bytes have the same answer.
 */
class AnythingReadTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
  private static final WholeLine LINE = WholeLine.SHIPPED;

  private static void read(String name, byte[] content) {
    List<Document> documents;
    try {
      documents = ArticleFile.readAll(name, content, null, null, LINE.rulebook);
    } catch (UnreadableException refused) {
      assertFalse(refused.reason().isBlank());
      return;
    }
    Dossier dossier = LINE.reader.read(documents, AS_OF);
    for (Fact fact : dossier.facts()) {
      assertFalse(fact.quotes().isEmpty());
      for (Quote quote : fact.quotes()) {
        assertTrue(isVerbatim(quote), quote.exact());
      }
    }
    String written = DossierFile.write(dossier);
    assertEquals(written, DossierFile.write(LINE.reader.read(documents, AS_OF)));
    String answer = JsonReport.of(LINE.assess(dossier, AS_OF));
    assertEquals(answer, JsonReport.of(LINE.assess(dossier, AS_OF)));
    Problems problems = new Problems();
    Dossier back = DossierFile.read("back.yaml", written, problems);
    assertEquals(List.of(), problems.sorted());
    assertEquals(dossier.facts(), back.facts());
  }

  /** Counted anew, code point by code point. */
  private static boolean isVerbatim(Quote quote) {
    int[] text = quote.document().text().codePoints().toArray();
    return quote.exact().equals(new String(text, quote.start(), quote.end() - quote.start()));
  }

  private static void read(String name, String text) {
    read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
  void anyBytesAreReadOrRefused(@ForAll byte[] content) {
    read("any.txt", content);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
  void anyCharactersAreReadOrRefused(@ForAll("anyCharacters") String text) {
    read("any.txt", "The company said that it was so. " + text);
    read("any.html", text);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
  void scrapsOfStoriesAreReadOrRefused(@ForAll("scraps") String text) {
    read("scraps.txt", text);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
  void storiesCutAndStuffedAreReadOrRefused(@ForAll("mutants") String text) {
    read("mutant.txt", text);
  }

  @Property(tries = 120, shrinking = ShrinkingMode.BOUNDED)
  void soupsOfTagsAreReadOrRefused(@ForAll("tagSoup") String text) {
    read("soup.html", text);
  }

  @TestFactory
  Stream<DynamicTest> hugeTextsAreReadOrRefused() {
    String sentence = "Varga Industries is in talks to buy Ostrel Motors, it said. ";
    return Stream.of(
            "a",
            "A ",
            "a b ",
            "\n",
            "\"",
            "(",
            ". ",
            "\u200b",
            "\u0301",
            "\ud83d\ude00",
            "**a** ",
            "[",
            "Aa, ",
            "1,",
            "<div>",
            "<p>a b c d e f g h. ",
            "&",
            "title: a\ndate: b\n\n",
            sentence)
        .flatMap(
            unit ->
                Stream.of("huge.txt", "huge.html")
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                name + " of `" + unit + "`", () -> read(name, huge(unit)))));
  }

  private static String huge(String unit) {
    String opening = "The company said that it was in talks with the owner of the plant.\n\n";
    return opening + unit.repeat(50_000 / unit.length());
  }

  @Provide
  Arbitrary<String> anyCharacters() {
    return OddTexts.anyCharacters();
  }

  @Provide
  Arbitrary<String> scraps() {
    return OddTexts.scraps();
  }

  @Provide
  Arbitrary<String> mutants() {
    return OddTexts.mutants();
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return OddTexts.tagSoup();
  }
}
