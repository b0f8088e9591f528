package org.entente.extraction;

import java.util.List;
import java.util.Optional;
import org.entente.evidence.Quote;

/**
 * A sentence that names a party and that no fact rests on: work for the expert.
 *
 * @param sentence its words
 * @param parties the parties it names; in a story with no arrangement, the companies
 * @param candidate what it may state
 */
public record UnreadSentence(Quote sentence, List<String> parties, Optional<Candidate> candidate) {
  public UnreadSentence {
    parties = List.copyOf(parties);
  }
}
