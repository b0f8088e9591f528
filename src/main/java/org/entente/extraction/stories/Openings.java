package org.entente.extraction.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.names.NameTrail;
import org.entente.extraction.names.NameWords;
import org.entente.extraction.text.Sentence;
import org.entente.extraction.text.Token;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** Tells whether a paragraph may open a story: it names somebody, and points to nothing before. */
public final class Openings {
  private static final int LONGEST_DESCRIPTION = 4;

  /** A shorter line says nothing of how a text is written. */
  private static final int FEWEST_WORDS = 12;

  /** In so many paragraphs a story has come to whom its headline names. */
  private static final int LEAD = 3;

  private final NameTrail trail;
  private final NameWords names;
  private final Set<String> pronouns;
  private final Set<String> pointers;
  private final Set<String> explained;
  private final Set<String> deals;

  /**
   * @param stories {@code reading/stories.yaml}
   * @param deals nouns that point to a deal, such as {@code proposal}
   */
  public Openings(
      Fields stories, List<String> deals, NameTrail trail, NameWords names, Problems problems) {
    this.trail = trail;
    this.names = names;
    this.deals = new HashSet<>(deals);
    pronouns = new HashSet<>(stories.texts("pronouns", problems));
    explained = new HashSet<>(stories.texts("explained_by", problems));
    pointers = new HashSet<>(stories.texts("pointers", problems));
  }

  /** Whether a paragraph, with the headlines that it may begin with, opens a story. */
  boolean may(List<List<Sentence>> paragraphs, int at) {
    int first = at;
    while (first < paragraphs.size() && isHeading(paragraphs.get(first))) {
      first++;
    }
    boolean headed = first > at;
    if (headed && isHeadline(paragraphs.subList(at, first), paragraphs, first)) {
      return true;
    }
    while (headed && first < paragraphs.size() && isNeutral(paragraphs.get(first))) {
      first++;
    }
    return first < paragraphs.size()
        && (standsAlone(paragraphs.get(first))
            || hasNoCapitals(paragraphs.get(first)) && !hasNoCapitals(paragraphs.get(at - 1)));
  }

  static boolean isHeading(List<Sentence> paragraph) {
    return paragraph.get(0).heading();
  }

  /** Whether headings name somebody whom the paragraphs after them speak of. */
  private boolean isHeadline(
      List<List<Sentence>> headings, List<List<Sentence>> paragraphs, int from) {
    Set<String> named = new HashSet<>();
    headings.forEach(heading -> heading.forEach(line -> named.addAll(trail.headlineOf(line))));
    return paragraphs.subList(from, Math.min(paragraphs.size(), from + LEAD)).stream()
        .flatMap(List::stream)
        .flatMap(sentence -> trail.of(sentence).stream())
        .anyMatch(mark -> mark.sure() && named.contains(mark.word().toLowerCase(Locale.ROOT)));
  }

  /** Text of another make: all in small letters. */
  private static boolean hasNoCapitals(List<Sentence> paragraph) {
    List<Token> words =
        paragraph.stream().flatMap(s -> s.tokens().stream()).filter(Token::isWord).toList();
    return words.size() >= FEWEST_WORDS && words.stream().noneMatch(Token::isCapitalised);
  }

  /** Names nobody, and points to nobody: what may follow a headline before a story begins. */
  private boolean isNeutral(List<Sentence> paragraph) {
    return !isHeading(paragraph)
        && paragraph.stream()
            .allMatch(s -> trail.firstIn(s) < 0 && !pointsBack(s.tokens(), s.tokens().size()))
        && !hasNoCapitals(paragraph);
  }

  private boolean standsAlone(List<Sentence> paragraph) {
    for (Sentence sentence : paragraph) {
      int name = trail.firstIn(sentence);
      if (pointsBack(sentence.tokens(), name < 0 ? sentence.tokens().size() : name)) {
        return false;
      }
      if (name >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether words point to something told before: a company or deal that they do not tell. */
  private boolean pointsBack(List<Token> tokens, int name) {
    boolean told = false;
    for (int at = 0; at < tokens.size(); at++) {
      String word = tokens.get(at).lower();
      boolean back = isPointedAt(tokens, at);
      boolean pointed = back && !isExplained(tokens, at + 1);
      if (at < name && (pronouns.contains(word) || pointed && names.describes(word))
          || !told && pointed && deals.contains(word)) {
        return true;
      }
      told |= deals.contains(word) && !back;
    }
    return false;
  }

  /** `the sale of`, `the plan to`, `the company that`: what is meant is said right after. */
  private boolean isExplained(List<Token> tokens, int at) {
    return at < tokens.size() && explained.contains(tokens.get(at).lower());
  }

  private boolean isPointedAt(List<Token> tokens, int at) {
    for (int back = at - 1; back >= Math.max(0, at - LONGEST_DESCRIPTION); back--) {
      if (pointers.contains(tokens.get(back).lower())) {
        return true;
      }
      if (tokens.get(back).isMark() || tokens.get(back).isCapitalised()) {
        return false;
      }
    }
    return false;
  }
}
