package org.entente.extraction.stories;

import java.util.List;
import org.entente.extraction.text.Sentence;
import org.entente.extraction.text.Token;

/** `GOTHENBURG, Sweden, Feb. 14 (Reuters) -`: with which agencies open their stories. */
final class Dateline {
  private static final String DASHES = "-\u2013\u2014";

  /** The headline may be glued before it. */
  private static final int LONGEST = 40;

  private static final int SHORTEST_CITY = 4;

  private Dateline() {}

  static boolean opens(List<Sentence> paragraph) {
    int seen = 0;
    for (Sentence sentence : paragraph) {
      List<Token> tokens = sentence.tokens();
      boolean city = seen == 0 && isCity(tokens.get(0));
      for (int at = 1; at < tokens.size() && seen + at < LONGEST; at++) {
        boolean dash = isDash(tokens, at);
        if (dash && (city || isClosing(tokens.get(at - 1)))) {
          return true;
        }
      }
      seen += tokens.size();
    }
    return false;
  }

  private static boolean isCity(Token token) {
    return token.isAcronym() && token.text().length() >= SHORTEST_CITY;
  }

  private static boolean isDash(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean spaced = tokens.get(at).start() > tokens.get(at - 1).end();
    return spaced && (text.equals("--") || text.length() == 1 && DASHES.contains(text));
  }

  private static boolean isClosing(Token token) {
    return token.text().equals(")") || token.text().equals("/");
  }
}
