package org.entente.extraction.deals;

import java.util.List;
import java.util.Set;
import org.entente.evidence.Standing;
import org.entente.extraction.names.Entity;
import org.entente.extraction.names.EntityKind;
import org.entente.extraction.passages.Passage;
import org.entente.extraction.passages.SubjectFinder;
import org.entente.extraction.phrases.Unit;
import org.entente.extraction.phrases.WordSet;

/** Who stands where around a verb or noun that states a deal. */
final class Arguments {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "from", "with", "by", "for", "of", "in", "into", "between", "over", "and", "at",
          "on", "through", "under", "after", "as", "via", "against");
  private static final int REACH = 26;
  private static final int HEAD_REACH = 9;
  private final Passage passage;
  private final Positions positions;
  private int head = -1;
  private int end;

  private Arguments(Passage passage) {
    this.passage = passage;
    this.positions = new Positions(passage);
  }

  /** The names around a verb. */
  static Arguments ofVerb(
      Passage passage,
      int verb,
      int after,
      WordSet object,
      SubjectFinder subjects,
      boolean passive) {
    Arguments arguments = new Arguments(passage);
    arguments.subject(subjects.subjectOf(passage, verb, Arguments::mayTakePart), "subject");
    arguments.right(after, object, "object");
    if (passive) {
      arguments.positions.turn();
    }
    return arguments;
  }

  /** The names around a noun. */
  static Arguments ofNoun(Passage passage, int noun, int after, SubjectFinder subjects) {
    Arguments arguments = new Arguments(passage);
    int owner = arguments.ownerBefore(noun);
    if (owner >= 0) {
      arguments.subject(owner, "owner");
      arguments.subject(subjects.subjectOf(passage, owner, Arguments::mayTakePart), "subject");
    } else {
      arguments.subject(subjects.subjectOf(passage, noun, Arguments::mayTakePart), "subject");
    }
    arguments.between(noun);
    arguments.right(after, null, "beside");
    return arguments;
  }

  static boolean mayTakePart(Entity entity) {
    if (entity.isPerson()) {
      return entity.standing() != Standing.GOVERNMENT && entity.standing() != Standing.ANALYST;
    }
    boolean state =
        entity.kind() == EntityKind.AUTHORITY && entity.standing() != Standing.REGULATOR;
    return entity.mayBeParty() || state;
  }

  private int ownerBefore(int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
      Unit unit = passage.unit(at);
      boolean owns = at + 1 < passage.size() && passage.unit(at + 1).lower().startsWith("'");
      if (unit.entity() != null
          && mayTakePart(unit.entity())
          && (owns || unit.is("its") || unit.is("their"))) {
        return at;
      }
      if (unit.isMark() || PREPOSITIONS.contains(unit.lower())) {
        return -1;
      }
    }
    return -1;
  }

  private void subject(int at, String position) {
    if (at < 0) {
      return;
    }
    positions.add(position, at);
    int and = at - 1;
    while (and > 1 && at - and < 5 && isBeforeName(passage.unit(and))) {
      and--;
    }
    boolean joined = and > 0 && (passage.unit(and).is("and") || passage.unit(and).is("&"));
    if (joined && passage.unit(and - 1).isName() && mayTakePart(passage.unit(and - 1).entity())) {
      positions.add(position, and - 1);
    }
  }

  /** `Taiwan's`, `Danish rival`: what may stand between `and` and a name. */
  private static boolean isBeforeName(Unit unit) {
    boolean place = unit.isName() && unit.entity().isPlace();
    return place || unit.lower().startsWith("'") || unit.is("rival") || unit.is("its");
  }

  /** `talks between X and Y on a merger`. */
  private void between(int noun) {
    for (int at = passage.clauseAt(noun).from(); at < noun; at++) {
      if (passage.unit(at).is("between")) {
        for (int name = at + 1; name < noun; name++) {
          Entity entity = passage.unit(name).entity();
          if (entity != null && mayTakePart(entity)) {
            positions.add("between", name);
          }
        }
      }
    }
  }

  private void right(int from, WordSet object, String first) {
    String position = first;
    end = from;
    for (int at = from; at < Math.min(passage.size(), from + REACH); at++) {
      Unit unit = passage.unit(at);
      if (Reach.stops(passage, at, from)) {
        return;
      }
      end = at + 1;
      if (unit.entity() != null && mayTakePart(unit.entity())) {
        boolean owns =
            at + 1 < passage.size() && passage.unit(at + 1).lower().startsWith("'")
                || unit.is("its")
                || unit.is("their");
        positions.add(owns && position.equals("object") ? "object_owner" : position, at);
      } else if (object != null
          && head < 0
          && at - from <= HEAD_REACH
          && (position.equals("object") || position.equals("of") || position.equals("in"))
          && object.lengthAt(passage.units(), at) > 0) {
        head = at;
      } else if (PREPOSITIONS.contains(unit.lower()) && !unit.is("and")) {
        position = unit.lower();
      }
    }
  }

  /** Adds one whom the words themselves do not name. */
  void give(String position, Entity entity) {
    positions.add(position, entity);
  }

  List<Participant> at(String position) {
    return positions.at(position);
  }

  /** The unit of the object's noun, or -1. */
  int head() {
    return head;
  }

  /** The unit after the last one that belongs to the verb or noun. */
  int end() {
    return end;
  }
}
