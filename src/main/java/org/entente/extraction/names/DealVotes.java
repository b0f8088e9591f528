package org.entente.extraction.names;

import java.util.List;
import org.entente.extraction.text.Token;

/**
 * What the words of a deal say of the names around them: who is in talks to buy something is a
 * company, and so is what they buy. Other signs, such as a first name, outweigh it.
 */
final class DealVotes {
  private static final int WEIGHT = 2;
  private static final int REACH = 5;
  private final NameWords words;

  DealVotes(NameWords words) {
    this.words = words;
  }

  void cast(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    if (deals(tokens, run.to()) || isDealtFor(tokens, run.from())) {
      cluster.vote(EntityKind.ORGANISATION, WEIGHT);
    }
  }

  /** `... is in talks to buy`, `... and Pellin agreed to merge`. */
  private boolean deals(List<Token> tokens, int from) {
    int at = from;
    if (at + 1 < tokens.size()
        && tokens.get(at).lower().equals("and")
        && tokens.get(at + 1).isCapitalised()) {
      at++;
      while (at < tokens.size() && tokens.get(at).isCapitalised()) {
        at++;
      }
    }
    int end = Math.min(tokens.size(), at + REACH);
    while (at < end
        && (words.bargainingLinks.contains(tokens.get(at).lower())
            || words.bargainingSorts.contains(tokens.get(at).lower()))) {
      at++;
    }
    if (at >= end || !words.bargaining.contains(tokens.get(at).lower())) {
      return false;
    }
    boolean with = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("with");
    return with && words.bargainingSorts.contains(tokens.get(at - 1).lower())
        || isVerb(tokens, at + 2);
  }

  /** `in talks to buy ...`, `agreed to merge with ...`, `in merger talks with ...`. */
  private boolean isDealtFor(List<Token> tokens, int at) {
    int verb = at - 1;
    if (verb > 1 && tokens.get(verb).lower().equals("with")) {
      verb--;
      if (words.bargaining.contains(tokens.get(verb).lower())) {
        String sort = tokens.get(verb - 1).lower();
        return sort.equals("merger") || sort.equals("takeover");
      }
    }
    return verb > 1
        && isVerb(tokens, verb)
        && words.bargaining.contains(tokens.get(verb - 2).lower());
  }

  private boolean isVerb(List<Token> tokens, int at) {
    return at < tokens.size()
        && words.dealVerbs.contains(tokens.get(at).lower())
        && tokens.get(at - 1).lower().equals("to");
  }
}
