package org.entente.extraction.names;

import java.util.List;
import org.entente.evidence.Standing;
import org.entente.extraction.text.Token;

/** Reads who holds what office where: {@code Northwind's new chief executive, Ada Poe}. */
final class Affiliations {
  private final NameWords words;

  Affiliations(NameWords words) {
    this.words = words;
  }

  void read(List<Token> tokens, List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.entity().isPerson()) {
        before(tokens, mentions, i);
        after(tokens, mentions, i);
      }
    }
  }

  private void before(List<Token> tokens, List<Mention> mentions, int index) {
    Mention person = mentions.get(index);
    int at = person.from() - 1;
    if (at >= 0 && tokens.get(at).text().equals(",")) {
      at--;
    }
    while (at >= 0 && words.titles.contains(tokens.get(at).lower())) {
      at--;
    }
    HeldOffice held = HeldOffice.endingAt(tokens, at + 1, words);
    boolean set = person.from() > 0 && tokens.get(person.from() - 1).text().equals(",");
    if (held == null || held.ofSomething() && !set) {
      return;
    }
    int start = held.from();
    Entity body = held.ofSomething() ? bodyAfter(tokens, mentions, held.of() + 1) : null;
    for (int back = start - 1; back >= Math.max(0, start - 5); back--) {
      if (words.former.contains(tokens.get(back).lower())) {
        return;
      }
      Mention owner = endingAt(mentions, back + 1);
      boolean owns = tokens.get(back + 1).lower().startsWith("'");
      if (owner != null && isFormer(tokens, owner.from() - 1)) {
        return;
      }
      if (owner != null && !owner.entity().isPerson() && (owns || !held.ofSomething())) {
        body = owner.entity();
        break;
      }
      String word = tokens.get(back).lower();
      if (word.equals("its") || word.equals("their")) {
        body = companyBefore(mentions, back);
        break;
      }
      if (tokens.get(back).isMark()
          && !tokens.get(back).lower().equals("'s")
          && !tokens.get(back).lower().startsWith("'")) {
        break;
      }
    }
    hold(person.entity(), held.office(), body);
  }

  private boolean isFormer(List<Token> tokens, int at) {
    return at >= 0 && words.former.contains(tokens.get(at).lower());
  }

  private void after(List<Token> tokens, List<Mention> mentions, int index) {
    int at = mentions.get(index).to();
    boolean is = at + 1 < tokens.size() && tokens.get(at).lower().equals("is");
    if (at + 1 >= tokens.size() || !is && !tokens.get(at).text().equals(",")) {
      return;
    }
    for (int from = at + 1; from < Math.min(tokens.size(), at + 6); from++) {
      if (words.former.contains(tokens.get(from).lower())) {
        return;
      }
      NameWords.Office office = words.officeAt(tokens, from);
      if (office != null) {
        Entity body = bodyAfter(tokens, mentions, from + office.length());
        Mention owner = within(mentions, at, from);
        hold(mentions.get(index).entity(), office, owner != null ? owner.entity() : body);
        return;
      }
      boolean connects = tokens.get(from).isMark() && !tokens.get(from).lower().startsWith("'");
      if (connects) {
        return;
      }
    }
  }

  private static Entity bodyAfter(List<Token> tokens, List<Mention> mentions, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
      Mention body = startingAt(mentions, i);
      if (body != null) {
        return body.entity().isPerson() ? null : body.entity();
      }
      if (tokens.get(i).isMark()) {
        return null;
      }
    }
    return null;
  }

  private static void hold(Entity person, NameWords.Office office, Entity body) {
    Standing standing = office.standing();
    if (standing == Standing.PRINCIPAL && body != null) {
      boolean country = body.isPlace();
      standing =
          country
              ? Standing.GOVERNMENT
              : body.standing() == Standing.OTHER ? Standing.PRINCIPAL : body.standing();
    }
    person.holds(office.words(), standing, body);
  }

  /** Whose chief `its chief` is: the company named before in the sentence; null if none is. */
  private static Entity companyBefore(List<Mention> mentions, int token) {
    Entity company = null;
    for (Mention mention : mentions) {
      company = mention.to() <= token && mention.entity().mayBeParty() ? mention.entity() : company;
    }
    return company;
  }

  private static Mention endingAt(List<Mention> mentions, int token) {
    return mentions.stream().filter(m -> m.to() == token).findFirst().orElse(null);
  }

  private static Mention startingAt(List<Mention> mentions, int token) {
    return mentions.stream().filter(m -> m.from() == token).findFirst().orElse(null);
  }

  private static Mention within(List<Mention> mentions, int from, int to) {
    return mentions.stream().filter(m -> m.from() > from && m.to() <= to).findFirst().orElse(null);
  }
}
