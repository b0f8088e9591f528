package org.entente.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.entente.evidence.Claim;
import org.entente.evidence.Fact;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.extraction.facts.Draft;

/** Gives facts names that stay when something else in the story changes. */
public final class FactNames {
  private static final int SHORTEST = 4;
  private final Set<String> taken = new HashSet<>();

  /** The fact of a draft, named after its kind and a digest of its deal and its words. */
  Fact name(Draft draft, String arrangement, List<Quote> quotes) {
    String id = name(draft.kind().word(), arrangement, quotes.get(0).exact());
    Claim claim =
        new Claim(
            id,
            arrangement,
            quotes,
            draft.speaker(),
            draft.via(),
            draft.secondHand(),
            draft.modality(),
            Polarity.NEUTRAL,
            draft.on());
    Fact fact = draft.kind().build(claim, draft.values());
    Polarity polarity = draft.polarity() == null ? fact.usualPolarity() : draft.polarity();
    return draft.kind().build(claim.speaking(polarity), draft.values());
  }

  /**
   * A name that nothing has yet.
   *
   * @param stem what it begins with
   * @param arrangement id of the arrangement that a fact bears on, empty for none
   * @param exact the words that it rests on
   */
  public String name(String stem, String arrangement, String exact) {
    String digest = digest(arrangement + "\n" + exact);
    for (int length = SHORTEST; length <= digest.length(); length++) {
      String id = stem + "-" + digest.substring(0, length);
      if (taken.add(id)) {
        return id;
      }
    }
    for (int copy = 2; ; copy++) {
      String id = stem + "-" + digest.substring(0, SHORTEST) + "-" + copy;
      if (taken.add(id)) {
        return id;
      }
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
