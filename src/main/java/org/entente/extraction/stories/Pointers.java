package org.entente.extraction.stories;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.extraction.names.NameWords;
import org.entente.extraction.text.Token;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Problems;

/** Tells whether a sentence points to a company or a deal that was told of before it. */
public final class Pointers {
  private static final int LONGEST_DESCRIPTION = 4;
  private final NameWords names;
  private final Set<String> pronouns;
  private final Set<String> pointers;
  private final Set<String> explained;
  private final Set<String> deals;

  /**
   * @param stories {@code reading/stories.yaml}
   * @param deals nouns that point to a deal, such as {@code proposal}
   */
  public Pointers(Fields stories, List<String> deals, NameWords names, Problems problems) {
    this.names = names;
    this.deals = new HashSet<>(deals);
    pronouns = new HashSet<>(stories.texts("pronouns", problems));
    pointers = new HashSet<>(stories.texts("pointers", problems));
    explained = new HashSet<>(stories.texts("explained_by", problems));
  }

  /**
   * Whether words point back.
   *
   * @param name the token of the first name in the sentence, behind which {@code it} and {@code the
   *     company} may mean whom it names; the number of tokens if it has none
   */
  boolean lead(List<Token> tokens, int name) {
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
      Token token = tokens.get(back);
      if (pointers.contains(token.lower())) {
        return true;
      }
      if (token.isMark() || token.isCapitalised() || names.opens(token.lower())) {
        return false;
      }
    }
    return false;
  }
}
