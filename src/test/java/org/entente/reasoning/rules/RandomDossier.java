package org.entente.reasoning.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.evidence.Arrangement;
import org.entente.evidence.ArrangementKind;
import org.entente.evidence.Claim;
import org.entente.evidence.Document;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Modality;
import org.entente.evidence.Party;
import org.entente.evidence.Place;
import org.entente.evidence.Polarity;
import org.entente.evidence.Quote;
import org.entente.evidence.Role;
import org.entente.evidence.Speaker;
import org.entente.evidence.Stage;
import org.entente.evidence.Standing;
import org.entente.reasoning.circumstances.Age;
import org.entente.reasoning.circumstances.AtStage;
import org.entente.reasoning.circumstances.Coverage;
import org.entente.reasoning.circumstances.Overdue;
import org.entente.reasoning.circumstances.Participant;

/** Everything a dossier can hold, drawn by lot from few values, so that rules find matches. */
final class RandomDossier {
  private static final List<String> PARTIES = List.of("Alder", "Baltic", "");
  private static final List<String> COUNTRIES = List.of("Britain", "Spain", "");
  private static final List<Role> ROLES =
      List.of(
          Role.BUYER, Role.SELLER, Role.TARGET, Role.MAKER, Role.CLIENT, Role.BUILDER, Role.HOST);
  private static final Document STORY = new Document("d1", "", "", Given.DAY, "", "They said so.");
  private final Random random;
  private final List<Object> everything = new ArrayList<>();

  private RandomDossier(long seed) {
    random = new Random(seed);
  }

  /**
   * @param kinds words of the kinds of fact to draw from
   */
  static List<Object> of(long seed, int arrangements, int facts, List<String> kinds) {
    RandomDossier dossier = new RandomDossier(seed);
    for (int i = 0; i < arrangements; i++) {
      dossier.arrangement("a" + i);
    }
    for (int i = 0; i < facts; i++) {
      String id = "f" + i;
      String arrangement =
          dossier.random.nextInt(8) == 0 ? "" : "a" + dossier.random.nextInt(arrangements);
      dossier.fact(id, arrangement, FactKind.find(dossier.one(kinds)).orElseThrow());
    }
    return dossier.everything;
  }

  private void arrangement(String id) {
    ArrangementKind kind = one(List.of(ArrangementKind.values()));
    List<Party> parties = new ArrayList<>();
    for (Role role : ROLES) {
      if (random.nextBoolean()) {
        parties.add(new Party(one(PARTIES), role));
        everything.add(new Participant(id, parties.get(parties.size() - 1).name(), role));
      }
    }
    Place place = new Place("", one(COUNTRIES), one(COUNTRIES));
    everything.add(new Arrangement(id, id, kind, parties, place));
    everything.add(new AtStage(id, one(List.of(Stage.values()))));
    everything.add(
        new Coverage(
            id,
            few(),
            few(),
            few(),
            few(),
            few(),
            few(),
            few(),
            few(),
            one(List.of("A", "B", "C", "D", "E", "F"))));
  }

  private void fact(String id, String arrangement, FactKind kind) {
    Speaker speaker = new Speaker("", "", one(PARTIES), one(List.of(Standing.values())));
    Claim claim =
        new Claim(
            id,
            arrangement,
            random.nextInt(4) == 0 ? List.of() : List.of(Quote.at(STORY, 0, 4)),
            speaker,
            random.nextBoolean() ? List.of("Herald") : List.of(),
            random.nextBoolean(),
            one(List.of(Modality.values())),
            one(List.of(Polarity.values())),
            day());
    Map<String, Object> values = new HashMap<>();
    kind.fields().forEach(field -> values.put(field.name(), value(field)));
    Fact fact = kind.build(claim, values);
    everything.add(fact);
    everything.add(new Age(id, days()));
    if (kind.word().equals("timeline")) {
      everything.add(new Overdue(id, arrangement, random.nextInt(100)));
    }
  }

  private Object value(FactKind.Field field) {
    if (field.type().isEnum()) {
      return one(List.of(field.type().getEnumConstants()));
    }
    if (field.type() == boolean.class) {
      return random.nextBoolean();
    }
    if (field.type() == Long.class) {
      return random.nextInt(3) == 0 ? null : (Long) few();
    }
    if (field.type() == LocalDate.class) {
      return day();
    }
    return List.of("country", "region").contains(field.name()) ? one(COUNTRIES) : one(PARTIES);
  }

  private LocalDate day() {
    return random.nextInt(4) == 0 ? null : Given.DAY.plusDays(random.nextInt(4));
  }

  private long days() {
    return random.nextInt(random.nextBoolean() ? 30 : 600);
  }

  private long few() {
    return random.nextInt(6);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
