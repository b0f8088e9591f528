package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;

/** Takes each paragraph out of a story in turn, and tells which evidence went to another deal. */
final class TakenAway {
  private TakenAway() {}

  /** What moved, one line each; none if every fact kept its deal or is in the context. */
  static List<String> moved(String story) {
    var whole = kindsByFact(Stories.read(story));
    String[] paragraphs = story.split("\n\n");
    List<String> moved = new ArrayList<>();
    for (int gone = 0; gone < paragraphs.length; gone++) {
      List<String> rest = new ArrayList<>(List.of(paragraphs));
      rest.remove(gone);
      String without = String.join("\n\n", rest);
      if (without.isBlank() || paragraphs[gone].startsWith("title:")) {
        continue;
      }
      for (var fact : kindsByFact(Stories.read(without)).entrySet()) {
        Set<String> before = whole.getOrDefault(fact.getKey(), Set.of());
        for (String kind : fact.getValue()) {
          if (!kind.isEmpty() && !before.contains(kind)) {
            moved.add(gone + ": `" + fact.getKey() + "` from " + before + " to " + kind);
          }
        }
      }
    }
    return moved;
  }

  private static TreeMap<String, Set<String>> kindsByFact(Dossier dossier) {
    TreeMap<String, Set<String>> kinds = new TreeMap<>();
    for (Fact fact : dossier.facts()) {
      String key = Stories.words(fact);
      kinds
          .computeIfAbsent(key, k -> new HashSet<>())
          .add(dossier.arrangement(fact.arrangement()).map(a -> a.kind().word()).orElse(""));
    }
    return kinds;
  }
}
