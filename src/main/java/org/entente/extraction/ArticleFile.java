package org.entente.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.evidence.Document;
import org.entente.extraction.page.Anthology;
import org.entente.extraction.page.Article;
import org.entente.extraction.page.Encoding;
import org.entente.extraction.page.Language;
import org.entente.extraction.page.PageArticle;
import org.entente.extraction.page.PlainArticle;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.yaml.Problems;

/** Reads one input file's bytes into a document. */
public final class ArticleFile {
  /** The longest article that is read, in characters. */
  public static final int MOST_CHARACTERS = 20_000_000;

  private static final int MOST_BYTES = 4 * MOST_CHARACTERS;

  private ArticleFile() {}

  /**
   * The documents that a file holds: one, unless it is plain text in which several stories follow
   * each other, each with its own leading lines.
   *
   * @param name file name, whose ending decides how it is read; web pages are recognised without
   * @param outlet who published it, as the user says; null or empty if they say nothing
   * @param publishedOn when, as the user says; null if they say nothing
   * @return at least one, all under the same name
   * @throws UnreadableException if it is empty, binary, not UTF-8, too long, a page without an
   *     article, or not English
   */
  public static List<Document> readAll(
      String name, byte[] content, String outlet, LocalDate publishedOn, Rulebook rulebook)
      throws UnreadableException {
    String text = text(content);
    if (isPage(name, text)) {
      return List.of(document(page(text), 0, outlet, publishedOn, rulebook));
    }
    List<Document> documents = new ArrayList<>();
    for (String story : Anthology.stories(text)) {
      documents.add(plain(story, outlet, publishedOn, rulebook));
    }
    return documents;
  }

  /** As {@link #readAll}, of a file that is taken to hold one document. */
  public static Document read(
      String name, byte[] content, String outlet, LocalDate publishedOn, Rulebook rulebook)
      throws UnreadableException {
    String text = text(content);
    return isPage(name, text)
        ? document(page(text), 0, outlet, publishedOn, rulebook)
        : plain(text, outlet, publishedOn, rulebook);
  }

  private static boolean isPage(String name, String text) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || PageArticle.isPage(text);
  }

  private static Document plain(
      String text, String outlet, LocalDate publishedOn, Rulebook rulebook)
      throws UnreadableException {
    Optional<String> broken = PlainArticle.brokenDay(text);
    if (publishedOn == null && broken.isPresent()) {
      throw new UnreadableException(
          "`date: " + broken.get() + "` is not a day", "write it like 2026-01-30");
    }
    int body = PlainArticle.bodyStart(text);
    return document(PlainArticle.read(text), body, outlet, publishedOn, rulebook);
  }

  private static Document document(
      Article article, int body, String outlet, LocalDate publishedOn, Rulebook rulebook)
      throws UnreadableException {
    requireEnglish(article.text().substring(body), rulebook);
    return new Document(
        "d1",
        article.title(),
        outlet == null || outlet.isBlank() ? article.outlet() : outlet,
        publishedOn == null ? article.publishedOn() : publishedOn,
        article.address(),
        article.text());
  }

  private static String text(byte[] content) throws UnreadableException {
    if (content.length > MOST_BYTES) {
      throw tooLong();
    }
    String text = Encoding.isBinary(content) ? null : Encoding.utf8(content).orElse(null);
    if (text == null) {
      throw undecodable(content);
    }
    if (text.length() > MOST_CHARACTERS) {
      throw tooLong();
    }
    if (text.isBlank()) {
      throw new UnreadableException("the file is empty", "");
    }
    return text;
  }

  private static UnreadableException tooLong() {
    return new UnreadableException(
        "the text is longer than " + MOST_CHARACTERS + " characters", "split it into its stories");
  }

  private static UnreadableException undecodable(byte[] content) {
    String guess = Encoding.guess(content);
    if (guess.equals("binary")) {
      return new UnreadableException(
          "this is a binary file, not text", "save the story as plain text or HTML");
    }
    int at = guess.equals("UTF-16") ? 0 : Encoding.firstBadByte(content);
    return new UnreadableException(
        "not UTF-8 at byte " + at + "; it looks like " + guess, "save it as UTF-8");
  }

  private static Article page(String html) throws UnreadableException {
    return PageArticle.read(html)
        .orElseThrow(
            () ->
                new UnreadableException(
                    "this page holds no article", "save the story itself, or copy its text"));
  }

  private static void requireEnglish(String text, Rulebook rulebook) throws UnreadableException {
    var english = rulebook.reading().get("english");
    List<String> words =
        english == null ? List.of() : english.texts("function_words", new Problems());
    String foreign = new Language(words).foreign(text).orElse(null);
    if (foreign != null) {
      throw new UnreadableException(
          "the text is not in English; it looks like " + foreign, "only English is read so far");
    }
  }
}
