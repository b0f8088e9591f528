package org.entente.extraction.names;

import java.util.List;
import org.entente.extraction.text.Token;

/** What the words in and around a name say of what it names. */
final class ContextVotes {
  private final NameLists lists;
  private final NameWords words;

  ContextVotes(NameLists lists, NameWords words) {
    this.lists = lists;
    this.words = words;
  }

  void cast(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    inside(tokens, run, cluster);
    before(tokens, run, cluster);
    after(tokens, run, cluster);
  }

  private void inside(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    int length = run.to() - run.from();
    String last = tokens.get(run.to() - 1).lower();
    if (words.isSuffix(last) && length > 1) {
      cluster.vote(EntityKind.ORGANISATION, 6);
    }
    boolean institution =
        words.institutions.contains(last)
            || length > 1 && words.institutions.contains(tokens.get(run.from()).lower());
    boolean authority =
        words.authorities.contains(last)
            || words.authorities.contains(tokens.get(run.from()).lower());
    if (institution && length > 1 && !authority) {
      cluster.vote(EntityKind.ORGANISATION, 5);
    } else if (institution && length > 1) {
      cluster.vote(EntityKind.AUTHORITY, 5);
      boolean local =
          tokens.subList(run.from(), run.to()).stream()
              .anyMatch(t -> words.localHeads.contains(t.lower()));
      if (local) {
        cluster.markLocal();
      }
    } else if (words.heads.contains(last) && length > 1) {
      cluster.vote(EntityKind.ORGANISATION, 4);
    }
    if (length >= 2 && length <= 4 && lists.isFirstName(tokens.get(run.from()).text())) {
      cluster.vote(EntityKind.PERSON, 4);
    }
    if (length == 1 && tokens.get(run.from()).isAcronym()
        || last.contains(".") && last.length() > 3
        || last.contains("&")) {
      cluster.vote(EntityKind.ORGANISATION, 1);
    }
  }

  private void before(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    if (run.from() == 0) {
      return;
    }
    Token before = tokens.get(run.from() - 1);
    boolean set = before.text().equals(",") && endsOffice(tokens, run.from() - 1);
    if (words.titles.contains(before.lower()) || set || endsOffice(tokens, run.from())) {
      cluster.vote(EntityKind.PERSON, 4);
    }
    if (words.describes(before.lower())) {
      cluster.vote(EntityKind.ORGANISATION, 3);
      cluster.describe(before.lower());
    }
    boolean held = run.from() > 1 && words.holdings.contains(tokens.get(run.from() - 2).lower());
    if (held && (before.lower().equals("in") || before.lower().equals("of"))) {
      cluster.vote(EntityKind.ORGANISATION, 3);
    } else if (words.locatives.contains(before.lower())) {
      cluster.vote(EntityKind.PLACE, 2);
    }
    if (words.actions.contains(before.lower())) {
      cluster.vote(EntityKind.ORGANISATION, 1);
    }
  }

  private boolean endsOffice(List<Token> tokens, int at) {
    for (int from = Math.max(0, at - 4); from < at; from++) {
      NameWords.Office office = words.officeAt(tokens, from);
      if (office != null && from + office.length() == at) {
        return true;
      }
    }
    return false;
  }

  private void after(List<Token> tokens, CapitalRuns.Run run, Cluster cluster) {
    if (run.to() >= tokens.size()) {
      return;
    }
    int at = run.to();
    boolean owns = tokens.get(at).lower().startsWith("'");
    at += owns ? 1 : 0;
    if (at >= tokens.size()) {
      return;
    }
    Token next = tokens.get(at);
    if (run.opening() && actsAtOnce(tokens, run, owns)) {
      cluster.vote(EntityKind.ORGANISATION, 2);
    }
    if (words.officeAt(tokens, at) != null || words.describes(next.lower()) && owns) {
      cluster.vote(EntityKind.ORGANISATION, 2);
    }
    if (words.actions.contains(next.lower())) {
      cluster.vote(EntityKind.ORGANISATION, 2);
    }
    if (next.text().equals(",") && at + 1 < tokens.size()) {
      apposition(tokens, at + 1, cluster);
    }
    if (next.text().equals("(") && at + 2 < tokens.size() && tokens.get(at + 1).isAcronym()) {
      cluster.vote(EntityKind.ORGANISATION, 1);
    }
    if (next.lower().equals("brand") || next.lower().equals("brands")) {
      cluster.vote(EntityKind.PRODUCT, 3);
    }
  }

  /** `Quillon has been`, `Veltrix and Orsena`, `Kandor's`: a sentence that a name seems to open. */
  private static boolean actsAtOnce(List<Token> tokens, CapitalRuns.Run run, boolean owns) {
    String word = tokens.get(run.to() - 1).lower();
    if (word.matches(".*(s|tion|ment|ing|ity|nce|er|ly|ed)")) {
      return false;
    }
    boolean joined =
        tokens.get(run.to()).lower().equals("and")
            && run.to() + 1 < tokens.size()
            && tokens.get(run.to() + 1).isCapitalised();
    return owns || joined || tokens.get(run.to()).lower().matches("has|had|will|said|plans|agreed");
  }

  /** `, the country's second-largest lender,` or `, chief executive of` or `, 54,`. */
  private void apposition(List<Token> tokens, int from, Cluster cluster) {
    if (words.officeAt(tokens, from) != null) {
      cluster.vote(EntityKind.PERSON, 4);
      return;
    }
    String first = tokens.get(from).lower();
    boolean describes = first.equals("a") || first.equals("an") || first.equals("the");
    for (int i = from; i < Math.min(tokens.size(), from + 8); i++) {
      Token token = tokens.get(i);
      if (token.lower().equals("'s")) {
        describes = true;
      }
      if (token.isMark() || token.lower().equals("of") || token.lower().equals("that")) {
        return;
      }
      if (words.officeAt(tokens, i) != null && (describes || first.equals("who"))) {
        cluster.vote(EntityKind.PERSON, 3);
        return;
      }
      if (describes && words.describes(token.lower())) {
        cluster.vote(EntityKind.ORGANISATION, 5);
        cluster.describe(token.lower());
        return;
      }
    }
  }
}
