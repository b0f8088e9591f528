package org.entente.extraction.syntax;

import java.util.List;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.syntax.Chunk.Form;
import org.entente.extraction.syntax.Chunk.Sort;

/** Tells how a verb stands: as the verb of its sentence, or as a part of something else. */
final class VerbForms {
  private final List<Unit> units;
  private final Tag[] tags;
  private final List<Chunk> chunks;

  /**
   * @param chunks those before the verb, while they are found
   */
  VerbForms(List<Unit> units, Tag[] tags, List<Chunk> chunks) {
    this.units = units;
    this.tags = tags;
    this.chunks = chunks;
  }

  /** How the verb stands whose group begins at a unit and has its head at another. */
  Form of(int from, int head) {
    String first = units.get(from).lower();
    return switch (tags[from]) {
      case TO -> Form.INFINITIVE;
      case ING -> Form.GERUND;
      case BE ->
          first.equals("being")
              ? Form.GERUND
              : first.equals("been") || first.equals("be") ? Form.PARTICIPLE : Form.FINITE;
      case HAVE -> first.equals("having") ? Form.GERUND : Form.FINITE;
      case PAST -> past(from);
      case BASE -> base(from, head);
      default -> Form.FINITE;
    };
  }

  /** `a bid launched by`, `the site, founded in`: no verb of its own beside another one. */
  private Form past(int at) {
    if (at + 1 < units.size() && units.get(at + 1).is("by")) {
      return Form.PARTICIPLE;
    }
    Chunk before = last(1);
    if (before == null) {
      return Form.PARTICIPLE;
    }
    if (before.is(Sort.PREPOSITION)) {
      return Form.PARTICIPLE;
    }
    if (before.is(Sort.COMMA)) {
      return closesWithVerb(at) ? Form.PARTICIPLE : Form.FINITE;
    }
    Chunk second = last(2);
    boolean object = before.isNoun() && second != null && second.isVerb();
    boolean reports = object && isReport(second);
    return object && !reports ? Form.PARTICIPLE : Form.FINITE;
  }

  /** `X said Y bought`: what follows a verb of saying is a sentence of its own. */
  private boolean isReport(Chunk verb) {
    String word = units.get(verb.head()).lower();
    return word.startsWith("sa") || word.endsWith("ed") || word.equals("told");
  }

  private boolean closesWithVerb(int at) {
    for (int i = at + 1; i < tags.length; i++) {
      if (tags[i] == Tag.COMMA) {
        return i + 1 < tags.length
            && (tags[i + 1] == Tag.PAST
                || tags[i + 1] == Tag.MODAL
                || tags[i + 1] == Tag.HAVE
                || tags[i + 1] == Tag.PRESENT
                || tags[i + 1] == Tag.BE);
      }
    }
    return false;
  }

  /** `see X build`: a bare infinitive after another verb and its object. */
  private Form base(int from, int head) {
    Chunk before = last(1);
    Chunk second = last(2);
    boolean bare = before != null && before.isNoun() && second != null && second.isVerb();
    return bare && head == from ? Form.INFINITIVE : Form.FINITE;
  }

  private Chunk last(int back) {
    return chunks.size() >= back ? chunks.get(chunks.size() - back) : null;
  }
}
