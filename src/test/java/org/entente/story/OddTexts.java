package org.entente.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that no newspaper prints. */
final class OddTexts {
  private static final List<Path> STORIES = stories();

  private static final List<String> SCRAPS =
      List.of(
          "Varga Industries",
          " is in talks to buy ",
          "Ostrel Motors",
          " said",
          "the company",
          " ",
          "it",
          "Mr.",
          "Inc.",
          "U.S.",
          "\u00a3310m",
          "9.6%",
          "2019",
          "Oct. 3",
          "(",
          ")",
          "[",
          "](",
          "**",
          "_",
          "\"",
          "\u201c",
          "\u201d",
          "\u2018",
          "\u2019s",
          "'s",
          ",",
          ".",
          ".The",
          "!",
          "?",
          ";",
          ":",
          "--",
          "\u2014",
          "\u2026",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          "\t",
          "\u00a0",
          "\u00ad",
          "\u200b",
          "\u200d",
          "\ufeff",
          "\u2028",
          "\u202e",
          "\u0301",
          "e\u0301",
          "\ud83d\ude00",
          "\ud835\udd38",
          "\uffff",
          "\u0000",
          "\u0007",
          "\u4e2d\u6587",
          "\u0627\u0644",
          "\u0130",
          "\u00df",
          "\ufb01",
          "TITLE",
          "title: x\ndate: 2026-01-02\n\n",
          "---\n",
          "# ",
          "> ",
          "* ",
          " not",
          " denied",
          " if",
          " could",
          " under which",
          " its",
          " plant in Poland",
          " agreed to",
          " merger of",
          " and",
          " 50 per cent",
          "a".repeat(3000),
          "A ".repeat(300),
          "\"".repeat(200),
          "<p>",
          "&amp;",
          "{}",
          "%s",
          "\\");

  private static final List<String> TAGS =
      List.of(
          "<html>",
          "<body>",
          "<article>",
          "</article>",
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<p",
          "<script>",
          "</script>",
          "<script type='application/ld+json'>{\"datePublished\":",
          "[{]}",
          "\"2026-02-30\"",
          "<!--",
          "-->",
          "<meta property='article:published_time' content='yesterday'>",
          "<table><tr><td>",
          "</table>",
          "<h1>",
          "</h1>",
          "<li>",
          "<a href='x'>",
          "</a>",
          "<br>",
          "&nbsp;",
          "&#0;",
          "&#x110000;",
          "&bogus;",
          "<svg>",
          "<template>",
          "<noscript>",
          "<![CDATA[",
          "]]>",
          "<main hidden>",
          "<time datetime=1>",
          "<blockquote>",
          "<figure>",
          "<b><i></b></i>",
          "<",
          ">",
          "<div class='related'>",
          "<title>",
          "\u0000");

  private static final List<UnaryOperator<String>> WHOLE =
      List.of(
          text -> text.toUpperCase(Locale.ROOT),
          text -> text.toLowerCase(Locale.ROOT),
          text -> text.replace(' ', '\u00a0'),
          text -> text.replace("\n", ""),
          text -> text.replace("\n", "\r\n"),
          text -> text.replace('"', '\u201d'),
          text -> text.replace(". ", "."),
          text -> text.replace(".", ""),
          text -> text.replace("e", "e\u0301"),
          text -> text.replace("in", "i\u00adn"),
          text -> text.replace(" ", " \u200b"),
          text -> text.replace("a", "\ud83d\ude00"),
          text -> "\ufeff" + text,
          text -> text + text,
          text -> new StringBuilder(text).reverse().toString());

  private OddTexts() {}

  static Arbitrary<String> anyCharacters() {
    return Arbitraries.strings().all().ofMaxLength(600);
  }

  static Arbitrary<String> scraps() {
    return Arbitraries.of(SCRAPS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(150)
        .map(all -> String.join("", all));
  }

  /** Real-looking stories, cut, doubled and stuffed. */
  static Arbitrary<String> mutants() {
    Arbitrary<UnaryOperator<String>> changes =
        Arbitraries.oneOf(Arbitraries.of(WHOLE), stuffed(), cut(), moved());
    Arbitrary<String> story = Arbitraries.of(STORIES).map(OddTexts::text);
    return Combinators.combine(story, changes.list().ofMinSize(1).ofMaxSize(8))
        .as(
            (text, all) -> {
              String changed = text;
              for (UnaryOperator<String> change : all) {
                changed = change.apply(changed);
              }
              return changed;
            });
  }

  static Arbitrary<String> tagSoup() {
    Arbitrary<String> words =
        Arbitraries.of(STORIES).map(OddTexts::text).map(t -> part(t, 0.2, 0.3));
    return Arbitraries.oneOf(
            Arbitraries.of(TAGS), Arbitraries.of(TAGS), words, Arbitraries.of(SCRAPS))
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(all -> String.join("", all));
  }

  private static Arbitrary<UnaryOperator<String>> stuffed() {
    return Combinators.combine(Arbitraries.of(SCRAPS), Arbitraries.doubles().between(0, 1))
        .as((scrap, at) -> text -> part(text, 0, at) + scrap + part(text, at, 1));
  }

  private static Arbitrary<UnaryOperator<String>> cut() {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(place, place)
        .as(
            (at, share) ->
                text -> part(text, 0, at) + part(text, Math.min(1, at + share * 0.2), 1));
  }

  private static Arbitrary<UnaryOperator<String>> moved() {
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(place, place)
        .as((at, from) -> text -> part(text, 0, at) + part(text, from, 1) + part(text, at, 1));
  }

  private static String part(String text, double from, double to) {
    int length = text.length();
    return text.substring(
        (int) (from * length), Math.max((int) (from * length), (int) (to * length)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> stories() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/stories"))) {
      return Stream.concat(
              files.filter(file -> file.toString().endsWith(".txt")),
              Stream.of(Path.of("rules/stories/demo.txt")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
