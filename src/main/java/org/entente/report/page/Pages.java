package org.entente.report.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.assessment.Answer;
import org.entente.assessment.Assessment;

/** Answers laid out by the templates beside this package's resources. */
public final class Pages {
  private static final String FOLDER = "/org/entente/report/";

  private Pages() {}

  // Each is compiled when first asked for: a terminal user pays for none.
  private static final class Html {
    static final Template PAGE = template("page.html", Escapers.HTML);
  }

  private static final class Markdown {
    static final Template PAGE = template("page.md", MarkdownEscaper::escape);
  }

  /** The answer as one page of HTML that needs nothing else. */
  public static String html(Answer answer) {
    return Html.PAGE.execute(PageView.report(answer));
  }

  /** One assessment as such a page. */
  public static String html(Answer answer, Assessment assessment) {
    return Html.PAGE.execute(PageView.explanation(answer, assessment));
  }

  /** The answer as Markdown. */
  public static String markdown(Answer answer) {
    return tidied(Markdown.PAGE.execute(PageView.report(answer)));
  }

  /** One assessment as Markdown. */
  public static String markdown(Answer answer, Assessment assessment) {
    return tidied(Markdown.PAGE.execute(PageView.explanation(answer, assessment)));
  }

  /** Never more than one empty line, which templates are prone to. */
  private static String tidied(String text) {
    return text.replaceAll("\\n{3,}", "\n\n").strip() + "\n";
  }

  private static Template template(String name, Mustache.Escaper escaper) {
    return Mustache.compiler()
        .withEscaper(escaper)
        .emptyStringIsFalse(true)
        .strictSections(true)
        .withLoader(part -> new java.io.StringReader(resource(part)))
        .compile(resource(name));
  }

  private static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its template `" + name + "`");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("reading the template `" + name + "`", e);
    }
  }
}
