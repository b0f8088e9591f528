package org.entente.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.evidence.Document;
import org.junit.jupiter.api.Test;

class ArticleFileTest {
  private static final String STORY =
      "The brewer Halvorsen has agreed to buy the café chain Pivotar.";

  private static String refusal(String name, byte[] content) {
    return assertThrows(
            UnreadableException.class,
            () -> ArticleFile.read(name, content, null, null, Rules.rulebook()))
        .reason();
  }

  private static Document read(String name, String text) throws UnreadableException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return ArticleFile.read(name, content, null, null, Rules.rulebook());
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals("the file is empty", refusal("a.txt", new byte[0]));
    assertEquals("the file is empty", refusal("a.txt", " \n ".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aBinaryFileIsRefused() {
    assertTrue(refusal("a.txt", new byte[] {7, 0, 1, 2, 0, 3, 9, 0, 4}).contains("binary"));
  }

  @Test
  void anotherEncodingIsNamedWithThePlace() {
    byte[] latin = STORY.getBytes(Charset.forName("ISO-8859-1"));
    assertEquals(
        "not UTF-8 at byte " + STORY.indexOf('é') + "; it looks like Latin-1",
        refusal("a.txt", latin));
    assertTrue(refusal("a.txt", STORY.getBytes(StandardCharsets.UTF_16)).contains("UTF-16"));
  }

  @Test
  void anotherLanguageIsNamed() {
    String french =
        "Le constructeur automobile a annoncé mardi qu'il envisageait de vendre ses usines en France"
            + " à un groupe étranger, sans donner plus de précisions sur le calendrier.";
    assertTrue(refusal("a.txt", french.getBytes(StandardCharsets.UTF_8)).contains("French"));
  }

  @Test
  void anotherScriptIsNamedAtAnyLength() {
    assertTrue(refusal("a.txt", "公司正在谈判。".getBytes(StandardCharsets.UTF_8)).contains("Chinese"));
  }

  @Test
  void aShortPageWithASentenceIsAnArticle() throws UnreadableException {
    String sentence = "Vantor Group has agreed to buy Marlowe Hotels.";
    Document document = read("a.html", "<html><body><p>" + sentence + "</p></body></html>");
    assertEquals(sentence, document.text());
  }

  @Test
  void leadingLinesAreReadAndKept() throws UnreadableException {
    String text =
        "title: Beer\ndate: 2025-03-04\nurl: https://example.org/a\nsource: Daily\n\n" + STORY;
    Document document = read("a.txt", text);
    assertEquals("Beer", document.title());
    assertEquals(LocalDate.of(2025, 3, 4), document.publishedOn());
    assertEquals("Daily", document.outlet());
    assertEquals(text, document.text());
  }

  @Test
  void aPageGivesItsArticleAndNothingElse() throws UnreadableException {
    String page =
        "<html><head><meta property='og:title' content='Beer'><meta"
            + " property='article:published_time' content='2025-03-04T08:00Z'></head><body><nav><a"
            + " href='/'>Home</a></nav><article><p>"
            + STORY
            + "</p><div class='related'><p>Read this too.</p></div><p>It is subject to approval by"
            + " the regulator, and should close in May of next year.</p></article><footer>Terms of"
            + " this site</footer></body></html>";
    Document document = read("a.html", page);
    assertTrue(document.text().startsWith(STORY));
    assertFalse(document.text().contains("Read this too") || document.text().contains("Terms"));
    assertEquals(LocalDate.of(2025, 3, 4), document.publishedOn());
  }

  @Test
  void aPageWithoutAnArticleIsRefused() {
    byte[] page = "<html><body><nav>Home</nav></body></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals("this page holds no article", refusal("a.html", page));
  }
}
