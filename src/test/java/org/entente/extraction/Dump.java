package org.entente.extraction;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Fact;
import org.entente.evidence.FactKind;
import org.entente.evidence.Party;
import org.entente.evidence.Quote;

/**
 * Reads a folder of texts and writes what was found as the JSON that the scoring script reads:
 * `Dump IN_DIR OUT_DIR`. With one file instead, prints what was found in it.
 */
public final class Dump {
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

  private Dump() {}

  public static void main(String[] arguments) throws Exception {
    Path in = Path.of(arguments[0]);
    if (Files.isRegularFile(in)) {
      print(read(in));
      return;
    }
    Path out = Files.createDirectories(Path.of(arguments[1]));
    try (Stream<Path> files = Files.list(in)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", ".json");
        write(read(file), out.resolve(name));
      }
    }
  }

  static Dossier read(Path file) throws IOException {
    try {
      Document document =
          ArticleFile.read(file.toString(), Files.readAllBytes(file), null, null, Rules.rulebook());
      return Rules.reader().read(List.of(document), AS_OF);
    } catch (UnreadableException e) {
      System.err.println(file + ": " + e.getMessage());
      return Dossier.EMPTY;
    }
  }

  private static void print(Dossier dossier) {
    for (Arrangement a : dossier.arrangements()) {
      System.out.println(
          "== " + a.id() + " | " + a.title() + " | " + a.parties() + " | " + a.place());
      dossier.factsOf(a.id()).forEach(Dump::print);
    }
    System.out.println("== context");
    dossier.context().forEach(Dump::print);
  }

  private static void print(Fact fact) {
    System.out.printf(
        "  %s %s/%s %s %s%s via %s on %s%n      `%s`%n      by %s%n",
        fact.id(),
        fact.family().word(),
        fact.polarity().word(),
        fact.modality().word(),
        FactKind.of(fact).values(fact),
        fact.secondHand() ? " second-hand" : "",
        fact.claim().via(),
        fact.on(),
        fact.quotes().get(0).exact(),
        fact.speaker());
  }

  private static void write(Dossier dossier, Path file) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(file))) {
      json.writeStartObject();
      json.writeArrayFieldStart("assessments");
      for (Arrangement arrangement : dossier.arrangements()) {
        List<Fact> facts = dossier.factsOf(arrangement.id());
        json.writeStartObject();
        json.writeObjectFieldStart("arrangement");
        json.writeStringField("kind", arrangement.kind().word());
        json.writeStringField("stage", GuessedStage.of(facts));
        json.writeArrayFieldStart("parties");
        for (Party party : arrangement.parties()) {
          json.writeStartObject();
          json.writeStringField("name", party.name());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("facts");
        for (Fact fact : facts) {
          write(fact, json);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(Fact fact, JsonGenerator json) throws IOException {
    Quote quote = fact.quotes().get(0);
    json.writeStartObject();
    json.writeStringField("family", fact.family().word());
    json.writeStringField("polarity", fact.polarity().word());
    json.writeObjectFieldStart("quote");
    json.writeStringField("exact", quote.exact());
    json.writeNumberField("start", quote.start());
    json.writeNumberField("end", quote.end());
    json.writeEndObject();
    json.writeEndObject();
  }
}
