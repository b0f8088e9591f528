package org.entente.extraction.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.names.NameTrail;
import org.entente.extraction.names.NameTrail.Mark;
import org.entente.extraction.text.Sentence;
import org.entente.extraction.text.Token;

/** Tells whether a paragraph may open a story: it names somebody, and points to nothing before. */
public final class Openings {
  /** A shorter line says nothing of how a text is written. */
  private static final int FEWEST_WORDS = 12;

  /** In so many paragraphs a story has come to whom its headline names. */
  private static final int LEAD = 5;

  /** More lines without a full stop are no headlines but a list. */
  private static final int MOST_HEADINGS = 12;

  private final NameTrail trail;
  private final Pointers pointers;

  public Openings(NameTrail trail, Pointers pointers) {
    this.trail = trail;
    this.pointers = pointers;
  }

  /** Whether a paragraph, with the headlines that it may begin with, opens a story. */
  boolean may(List<List<Sentence>> paragraphs, int at) {
    int first = at;
    int last = Math.min(paragraphs.size(), at + MOST_HEADINGS);
    while (first < last && isHeading(paragraphs.get(first))) {
      first++;
    }
    boolean headed = first > at;
    if (headed && isHeadline(paragraphs.subList(at, first), paragraphs, first)) {
      return true;
    }
    while (headed && first < last && isNeutral(paragraphs.get(first))) {
      first++;
    }
    return first < paragraphs.size()
        && (Dateline.opens(paragraphs.get(first))
            || standsAlone(paragraphs.get(first)) && isFollowed(paragraphs, first)
            || hasNoCapitals(paragraphs.get(first)) && hasCapitals(paragraphs.get(at - 1)));
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

  /**
   * Whether somebody whom a paragraph names is spoken of again. If nobody is, it belongs to the
   * story before it: somebody new has a word on that, and no more.
   */
  private boolean isFollowed(List<List<Sentence>> paragraphs, int at) {
    Set<String> named = new HashSet<>();
    for (List<Sentence> paragraph :
        paragraphs.subList(at, Math.min(paragraphs.size(), at + LEAD))) {
      for (Sentence sentence : paragraph) {
        List<Mark> marks = trail.of(sentence);
        if (marks.stream().anyMatch(mark -> named.contains(mark.word()))) {
          return true;
        }
        if (paragraph == paragraphs.get(at)) {
          marks.stream().filter(Mark::sure).forEach(mark -> named.add(mark.word()));
        }
      }
    }
    return false;
  }

  /** Text of another make: all in small letters. */
  private static boolean hasNoCapitals(List<Sentence> paragraph) {
    List<Token> words =
        paragraph.stream().flatMap(s -> s.tokens().stream()).filter(Token::isWord).toList();
    return words.size() >= FEWEST_WORDS && words.stream().noneMatch(Token::isCapitalised);
  }

  private static boolean hasCapitals(List<Sentence> paragraph) {
    return paragraph.stream().flatMap(s -> s.tokens().stream()).anyMatch(Token::isCapitalised);
  }

  /** Names nobody, and points to nobody: what may follow a headline before a story begins. */
  private boolean isNeutral(List<Sentence> paragraph) {
    return !isHeading(paragraph)
        && paragraph.stream()
            .allMatch(s -> trail.firstIn(s) < 0 && !pointers.lead(s.tokens(), s.tokens().size()))
        && !hasNoCapitals(paragraph);
  }

  private boolean standsAlone(List<Sentence> paragraph) {
    for (Sentence sentence : paragraph) {
      int name = trail.firstIn(sentence);
      if (pointers.lead(sentence.tokens(), name < 0 ? sentence.tokens().size() : name)) {
        return false;
      }
      if (name >= 0) {
        return true;
      }
    }
    return false;
  }
}
