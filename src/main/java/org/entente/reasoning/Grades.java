package org.entente.reasoning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.assessment.SourceGrade;
import org.entente.evidence.Fact;
import org.entente.evidence.Modality;
import org.entente.evidence.Standing;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Sources;

/**
 * Grades facts by the Admiralty code. Reliability is the worse of the outlet's and the speaker's;
 * credibility follows from how the statement reached the page. Of the two factors the lower counts,
 * not their product. A hypothetical fact is taken as confirmed: that is what supposing means.
 */
final class Grades {
  private static final SourceGrade SUPPOSED = new SourceGrade('A', 1, 1);
  private static final int CONFIRMED = 1;
  private static final int PROBABLY_TRUE = 2;
  private static final int POSSIBLY_TRUE = 3;
  private static final int DOUBTFUL = 4;

  private final Rulebook rulebook;
  private final Origins origins;
  private final Traits traits;
  private final Map<Fact, SourceGrade> known = new IdentityHashMap<>();
  private final Map<String, Set<String>> originsOfStatement = new HashMap<>();

  Grades(Rulebook rulebook, Origins origins, Traits traits, List<Fact> facts) {
    this.rulebook = rulebook;
    this.origins = origins;
    this.traits = traits;
    for (Fact fact : facts) {
      if (!fact.hypothetical()) {
        originsOfStatement
            .computeIfAbsent(traits.statement(fact), key -> new HashSet<>())
            .add(origins.of(fact));
      }
    }
  }

  SourceGrade of(Fact fact) {
    if (fact.hypothetical()) {
      return SUPPOSED;
    }
    SourceGrade grade = known.get(fact);
    if (grade == null) {
      grade = grade(fact);
      known.put(fact, grade);
    }
    return grade;
  }

  private SourceGrade grade(Fact fact) {
    char reliability = reliability(fact);
    int credibility = credibility(fact);
    double factor =
        Math.min(
            rulebook.pooling().reliability().get(String.valueOf(reliability)),
            rulebook.pooling().credibility().get(String.valueOf(credibility)));
    return new SourceGrade(reliability, credibility, factor);
  }

  private char reliability(Fact fact) {
    Sources sources = rulebook.sources();
    char outlet =
        sources
            .outlet(origins.outlet(fact))
            .map(Sources.Outlet::reliability)
            .orElse(sources.unknownOutlet());
    if (fact.standing() == Standing.OUTLET) {
      return outlet;
    }
    // F, cannot be judged, is no worse than E: the other of the two then decides
    char speaker = sources.speaker(fact.standing());
    if (speaker == 'F' || outlet == 'F') {
      return speaker == 'F' ? outlet : speaker;
    }
    return (char) Math.max(outlet, speaker);
  }

  private int credibility(Fact fact) {
    if (originsOfStatement.getOrDefault(traits.statement(fact), Set.of()).size() > 1) {
      return CONFIRMED;
    }
    if (fact.secondHand()
        || fact.standing() == Standing.INSIDER
        || fact.modality() == Modality.REPORTED) {
      return DOUBTFUL;
    }
    return switch (fact.standing()) {
      case PRINCIPAL, GOVERNMENT, CITY, REGULATOR -> PROBABLY_TRUE;
      default -> POSSIBLY_TRUE;
    };
  }
}
