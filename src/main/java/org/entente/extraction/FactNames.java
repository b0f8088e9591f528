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
final class FactNames {
  private static final int SHORTEST = 4;
  private final Set<String> taken = new HashSet<>();

  /** The fact of a draft, named after its kind and a digest of its deal and its words. */
  Fact name(Draft draft, String arrangement, List<Quote> quotes) {
    String digest = digest(arrangement + "\n" + quotes.get(0).exact());
    String id = id(draft.kind().word(), digest);
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

  private String id(String kind, String digest) {
    for (int length = SHORTEST; length <= digest.length(); length++) {
      String id = kind + "-" + digest.substring(0, length);
      if (taken.add(id)) {
        return id;
      }
    }
    for (int copy = 2; ; copy++) {
      String id = kind + "-" + digest.substring(0, SHORTEST) + "-" + copy;
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
