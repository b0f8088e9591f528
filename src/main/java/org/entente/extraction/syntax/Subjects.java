package org.entente.extraction.syntax;

import org.entente.extraction.syntax.Chunk.Form;
import org.entente.extraction.syntax.Chunk.Sort;

/**
 * Finds who does what a verb says: the noun before a finite one; for an infinitive or a gerund the
 * owner of the noun, or the subject or object of the verb, that it hangs on.
 */
final class Subjects {
  private static final int DEEPEST = 8;
  private final Structure structure;
  private final Controllers controllers;

  Subjects(Structure structure, Lexicon lexicon) {
    this.structure = structure;
    this.controllers = new Controllers(structure, lexicon, this);
  }

  /** The unit of the subject of a verb, or -1. */
  int of(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    return switch (structure.chunk(verb).form()) {
      case FINITE -> finite(verb, depth);
      case PARTICIPLE -> participle(verb, depth);
      default -> controllers.of(verb, depth);
    };
  }

  private int finite(int verb, int depth) {
    if (structure.is(verb - 1, Sort.RELATIVE)) {
      return antecedent(verb - 1);
    }
    if (structure.is(verb - 1, Sort.COORDINATOR)) {
      int earlier = verbOfSameClause(verb - 2);
      if (earlier >= 0) {
        return of(earlier, depth + 1); // `X toured the site and is keen`
      }
    }
    int setApart = beforeAside(verb);
    if (setApart >= 0) {
      return structure.chunk(setApart).head();
    }
    int held = -1;
    for (int at = verb - 1; at >= 0; at--) {
      Chunk chunk = structure.chunk(at);
      if (chunk.isNoun()) {
        int first = structure.firstOwner(at);
        int before = first - 1;
        if (structure.is(before, Sort.PREPOSITION)) {
          held = held < 0 ? chunk.head() : held;
          at = before;
        } else if (isObjectOfNonfinite(before)) {
          at = before;
        } else {
          return named(at, first);
        }
      } else if (chunk.isVerb() && chunk.isFinite()) {
        return held >= 0 && !isJoined(verb) ? held : of(at, depth + 1);
      } else if (chunk.is(Sort.BARRIER)) {
        return held;
      } else if (chunk.is(Sort.RELATIVE)) {
        return antecedent(at);
      } else if (chunk.is(Sort.SUBORDINATOR)) {
        return held >= 0 ? held : at + 1 == verb ? main(at, depth) : -1;
      }
    }
    return held;
  }

  /** `X, the chain that began as a stand, sold`: the noun before what commas set apart; or -1. */
  private int beforeAside(int verb) {
    if (!structure.is(verb - 1, Sort.COMMA)) {
      return -1;
    }
    for (int at = verb - 2; at > 0; at--) {
      boolean opens = structure.is(at, Sort.COMMA) && structure.is(at - 1, Sort.NOUN);
      if (opens && structure.verbBefore(at - 1) < 0) {
        int noun = at - 1;
        while (structure.holder(noun) > 0 && structure.is(structure.holder(noun) - 1, Sort.NOUN)) {
          noun = structure.holder(noun) - 1;
        }
        return structure.holder(noun) < 0 ? noun : -1;
      }
      if (structure.is(at, Sort.BARRIER)) {
        return -1;
      }
    }
    return -1;
  }

  private int verbOfSameClause(int from) {
    for (int at = from; at >= 0; at--) {
      Chunk chunk = structure.chunk(at);
      if (chunk.isVerb() && chunk.isFinite()) {
        return at;
      }
      if (chunk.is(Sort.BARRIER) || chunk.is(Sort.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isJoined(int verb) {
    return structure.is(verb - 1, Sort.COORDINATOR) || structure.is(verb - 1, Sort.COMMA);
  }

  /** The subject of what stands before a subordinate clause. */
  private int main(int subordinator, int depth) {
    for (int at = subordinator - 1; at >= 0; at--) {
      if (structure.chunk(at).isVerb() && structure.chunk(at).isFinite()) {
        return of(at, depth + 1);
      }
    }
    return -1;
  }

  private boolean isObjectOfNonfinite(int before) {
    return structure.is(before, Sort.VERB)
        && structure.chunk(before).form() != Form.FINITE
        && structure.chunk(before).form() != Form.NONE;
  }

  /** Of `X, the Norwegian miner, bought` the noun phrase that the other one only explains. */
  private int named(int noun, int first) {
    boolean set = structure.is(first - 1, Sort.COMMA) && structure.is(first - 2, Sort.NOUN);
    int owner = set ? structure.firstOwner(first - 2) : -1;
    boolean free = owner >= 0 && !structure.is(owner - 1, Sort.PREPOSITION);
    boolean object = owner > 0 && structure.is(owner - 1, Sort.VERB);
    String article = structure.unit(structure.chunk(noun).from()).lower();
    boolean explains =
        article.equals("a")
            || article.equals("an")
            || set && structure.unit(structure.chunk(first - 2).head()).isName();
    boolean explained = free && !object && explains;
    boolean name = structure.unit(structure.chunk(noun).head()).isName();
    return structure.chunk(explained && !name ? first - 2 : noun).head();
  }

  private int antecedent(int relative) {
    for (int at = relative - 1; at >= 0; at--) {
      if (structure.chunk(at).isNoun()) {
        return structure.chunk(at).head();
      }
      if (structure.chunk(at).isVerb() || structure.is(at, Sort.BARRIER)) {
        return -1;
      }
    }
    return -1;
  }

  /** `a bid launched by`: what was launched. */
  private int participle(int verb, int depth) {
    int at = verb - 1;
    while (structure.is(at, Sort.COMMA)) {
      at--;
    }
    if (structure.is(at, Sort.NOUN)) {
      return structure.chunk(at).head();
    }
    return structure.is(at, Sort.VERB) ? of(at, depth + 1) : controllers.leading(verb);
  }
}
