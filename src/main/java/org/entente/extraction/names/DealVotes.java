package org.entente.extraction.names;

import java.util.List;
import java.util.Set;
import org.entente.extraction.text.Token;

/**
 * What the words of a deal say of the names around them: who is in talks to buy something is a
 * company, and so is what they buy. Other signs, such as a first name, outweigh it.
 */
final class DealVotes {
  private static final int WEIGHT = 2;
  private static final int REACH = 5;
  private static final Set<String> VERBS =
      Set.of("buy", "acquire", "merge", "combine", "purchase", "absorb");
  private static final Set<String> BARGAINING =
      Set.of("talks", "negotiations", "discussions", "agreed", "agrees", "offered", "agreement");
  private static final Set<String> LINKS =
      Set.of("is", "are", "was", "were", "has", "have", "been", "in", "held", "holding", "into");
  private static final Set<String> SORTS =
      Set.of("merger", "takeover", "advanced", "early", "exclusive", "preliminary", "new", "final");

  void cast(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    if (deals(tokens, run.to()) || isDealtFor(tokens, run.from())) {
      cluster.vote(EntityKind.ORGANISATION, WEIGHT);
    }
  }

  /** `... is in talks to buy`, `... and Pellin agreed to merge`. */
  private static boolean deals(List<Token> tokens, int from) {
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
        && (LINKS.contains(tokens.get(at).lower()) || SORTS.contains(tokens.get(at).lower()))) {
      at++;
    }
    if (at >= end || !BARGAINING.contains(tokens.get(at).lower())) {
      return false;
    }
    boolean with = at + 1 < tokens.size() && tokens.get(at + 1).lower().equals("with");
    return with && SORTS.contains(tokens.get(at - 1).lower()) || isVerb(tokens, at + 2);
  }

  /** `in talks to buy ...`, `agreed to merge with ...`, `in merger talks with ...`. */
  private static boolean isDealtFor(List<Token> tokens, int at) {
    int verb = at - 1;
    if (verb > 1 && tokens.get(verb).lower().equals("with")) {
      verb--;
      if (BARGAINING.contains(tokens.get(verb).lower())) {
        String sort = tokens.get(verb - 1).lower();
        return sort.equals("merger") || sort.equals("takeover");
      }
    }
    return verb > 1 && isVerb(tokens, verb) && BARGAINING.contains(tokens.get(verb - 2).lower());
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at < tokens.size()
        && VERBS.contains(tokens.get(at).lower())
        && tokens.get(at - 1).lower().equals("to");
  }
}
