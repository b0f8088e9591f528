package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages of many makes: the story is kept, and nothing else. */
class WebPagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pages");

  private static Document document(Path page) throws IOException, UnreadableException {
    return ArticleFile.read(
        page.toString(), Files.readAllBytes(page), null, null, Rules.rulebook());
  }

  private static Document document(String name) throws IOException, UnreadableException {
    return document(FOLDER.resolve(name + ".html"));
  }

  @TestFactory
  Stream<DynamicTest> aPageGivesItsStoryAndNothingElse() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(FOLDER)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertTrue(pages.size() >= 10, "pages were found");
    return pages.stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getFileName().toString(),
                    () -> {
                      String text = page.toString().replace(".html", ".txt");
                      assertEquals(Files.readString(Path.of(text)).strip(), document(page).text());
                    }));
  }

  @Test
  void titleOutletAndDayAreThoseOfTheArticleAndNotOfTheSite()
      throws IOException, UnreadableException {
    Document document = document("jsonld");
    assertEquals("Lumicell weighs Polish factory", document.title());
    assertEquals("The Orla Gazette", document.outlet());
    assertEquals(LocalDate.of(2026, 1, 17), document.publishedOn());
  }

  @Test
  void aPublishersNameIsNotThatOfItsLogo() throws IOException, UnreadableException {
    assertEquals("Alpine Post", document("live").outlet());
    assertEquals(LocalDate.of(2026, 9, 2), document("live").publishedOn());
  }

  @Test
  void withoutLinkedDataThePagesOtherMarksAreTaken() throws IOException, UnreadableException {
    Document document = document("classic");
    assertEquals("Halvorsen in talks to buy Pivotar", document.title());
    assertEquals("Harbour Times", document.outlet());
    assertEquals(LocalDate.of(2026, 10, 20), document.publishedOn());
    assertEquals("https://example.org/m", document("amp").address());
  }

  @Test
  void brokenLinkedDataIsPassedOver() throws UnreadableException {
    String page =
        "<html><head><title>Beer</title><script type='application/ld+json'>{\"@type\": [</script>"
            + "</head><body><p>The brewer Halvorsen has agreed to buy the café chain"
            + " Pivotar.</p></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Document document = ArticleFile.read("a.html", bytes, null, null, Rules.rulebook());
    assertEquals("Beer", document.title());
  }
}
