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
  private final Lexicon lexicon;

  Subjects(Structure structure, Lexicon lexicon) {
    this.structure = structure;
    this.lexicon = lexicon;
  }

  /** The unit of the subject of a verb, or -1. */
  int of(int verb, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    return switch (structure.chunk(verb).form()) {
      case FINITE -> finite(verb, depth);
      case PARTICIPLE -> participle(verb, depth);
      default -> controlled(verb, depth);
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
        return held >= 0 ? held : after(at) == verb ? main(at, depth) : -1;
      }
    }
    return held;
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

  private int after(int at) {
    return at + 1;
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
    boolean explained =
        free && !object && structure.unit(structure.chunk(first - 2).head()).isName();
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
    return structure.is(at, Sort.VERB) ? of(at, depth + 1) : leading(verb);
  }

  private int controlled(int verb, int depth) {
    boolean infinitive = structure.chunk(verb).form() == Form.INFINITIVE;
    for (int at = verb - 1; at >= 0; at--) {
      Chunk chunk = structure.chunk(at);
      if (chunk.isNoun()) {
        int first = structure.firstOwner(at);
        if (first < at) {
          return structure.chunk(at - 2).head();
        }
        if (structure.unit(chunk.from()).entity() != null
            && !structure.unit(chunk.from()).isName()
            && chunk.to() - chunk.from() > 1) {
          return chunk.from();
        }
        boolean adjacent = at == verb - 1;
        if (adjacent && infinitive && controlsObject(first - 1)) {
          return chunk.head();
        }
        if (adjacent && infinitive && structure.preposition(first - 1).equals("for")) {
          return chunk.head();
        }
        String holder = structure.preposition(first - 1);
        if (adjacent && infinitive && (holder.equals("from") || holder.equals("by"))) {
          return chunk.head(); // `an offer from X to buy`
        }
        boolean held = structure.is(first - 1, Sort.PREPOSITION);
        boolean starts = first == 0 || structure.is(first - 1, Sort.BARRIER);
        if (!held && starts && (adjacent || structure.unit(chunk.head()).entity() != null)) {
          return chunk.head();
        }
        at = held ? first - 1 : first;
      } else if (chunk.isVerb()) {
        return chunk.isFinite() || !structure.is(at + 1, Sort.COMMA) ? of(at, depth + 1) : -1;
      } else if (chunk.is(Sort.BARRIER)) {
        return -1;
      }
    }
    return leading(verb);
  }

  private boolean controlsObject(int verb) {
    return structure.is(verb, Sort.VERB)
        && !structure.chunk(verb).passive()
        && lexicon.controlsObject(structure.unit(structure.chunk(verb).head()).lower());
  }

  /**
   * `To buy Y, X would borrow`: what opens the sentence belongs to the subject behind the comma.
   */
  private int leading(int verb) {
    boolean comma = false;
    for (int at = verb + 1; at < structure.size(); at++) {
      if (structure.is(at, Sort.COMMA)) {
        comma = true;
      } else if (comma && structure.is(at, Sort.NOUN)) {
        return structure.chunk(at).head();
      } else if (comma) {
        return -1;
      }
    }
    return -1;
  }
}
