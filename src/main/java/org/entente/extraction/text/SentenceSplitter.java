package org.entente.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts paragraphs into sentences: by end marks, minding abbreviations and closing quotes. */
public final class SentenceSplitter {
  private static final int LONGEST = 200;
  private static final String CLOSING = "\"\u201d\u2019')]";
  private final Set<String> never;
  private final Set<String> seldom;
  private final Set<String> openers;

  /**
   * @param never abbreviations that end no sentence, lower case without the dot ({@code mr})
   * @param seldom abbreviations that end one only if an opener follows ({@code inc})
   * @param openers words that often open a sentence, lower case
   */
  public SentenceSplitter(Set<String> never, Set<String> seldom, Set<String> openers) {
    this.never = never;
    this.seldom = seldom;
    this.openers = openers;
  }

  /** The sentences of one paragraph. */
  public List<Sentence> sentences(String text, Paragraph paragraph, int number) {
    List<Token> tokens = Tokenizer.tokens(text, paragraph.start(), paragraph.end());
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < tokens.size()) {
      int end = at + 1;
      if (at - from >= LONGEST) {
        add(sentences, tokens.subList(from, end), number, paragraph.heading());
        from = end;
      } else if (ends(tokens, at)) {
        while (end < tokens.size() && closes(tokens, end)) {
          end++;
        }
        if (end == tokens.size() || opens(tokens, at, end)) {
          add(sentences, tokens.subList(from, end), number, paragraph.heading());
          from = end;
        }
      }
      at = end;
    }
    if (from < tokens.size()) {
      add(sentences, tokens.subList(from, tokens.size()), number, paragraph.heading());
    }
    return sentences;
  }

  private void add(List<Sentence> to, List<Token> tokens, int number, boolean heading) {
    to.add(new Sentence(number, heading, List.copyOf(tokens)));
  }

  private static boolean ends(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return text.length() == 1 && ".!?\u2026".contains(text)
        || text.length() > 1 && text.endsWith(".");
  }

  private static boolean closes(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean glued = token.start() == tokens.get(at - 1).end();
    boolean mark = token.text().length() == 1 && CLOSING.contains(token.text());
    boolean again = token.text().equals(".") || token.text().equals("!");
    boolean opensNext =
        token.text().equals("\"")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).start() == token.end()
            && !glued;
    return mark && glued && !opensNext || again && glued;
  }

  private boolean opens(List<Token> tokens, int at, int following) {
    Token before = at > 0 ? tokens.get(at - 1) : null;
    Token dot = tokens.get(at);
    Token next = tokens.get(following);
    int first = next.text().codePointAt(0);
    boolean spaced = next.start() > tokens.get(following - 1).end();
    boolean capital = Character.isUpperCase(first) || Character.isDigit(first) && spaced;
    boolean quote = "\"\u201c\u2018'(".indexOf(first) >= 0;
    if (!capital && !quote && !(first == '-' && spaced)) {
      return false;
    }
    if (!dot.text().equals(".")) {
      return !dot.text().endsWith(".") || openers.contains(next.lower());
    }
    if (before == null || before.end() != dot.start()) {
      return true;
    }
    if (!spaced && before.isAcronym() && next.isAcronym()) {
      return false; // a share's symbol: `ABC.PK`
    }
    if (never.contains(before.lower())) {
      return false;
    }
    return !seldom.contains(before.lower()) || !spaced || openers.contains(next.lower());
  }
}
