package org.entente.cli;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.evidence.Dossier;
import org.entente.extraction.llm.Endpoint;
import org.entente.extraction.llm.LlmException;
import org.entente.extraction.llm.LlmReader;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Who reads the stories: the rules alone, or a language model after them. */
final class ReaderOption {
  /** Stands at the end of the help of each command with this option. */
  private static final String[] HELP = {
    "",
    "Environment of --reader llm: ENTENTE_LLM_URL (like http://localhost:11434/v1)",
    "and ENTENTE_LLM_MODEL have to be set; ENTENTE_LLM_KEY is sent as bearer token;",
    "ENTENTE_LLM_SECONDS is how long one answer may take (default: 60). The text of",
    "the stories is sent to that address. Facts whose words do not stand in it are",
    "dropped. If no answer comes, the rules' reading stands, with a warning."
  };

  private static final String NAME = "--reader";
  private static final String LLM = "llm";
  private static final List<String> WORDS = List.of("rules", LLM);
  private static final int LONGEST_SECONDS = 3600;

  private final OptionSpec reader =
      Describe.option(
          NAME,
          "READER",
          "rules",
          "Who reads the stories: rules, or llm for a language model after them (default: rules).",
          WORDS);

  ReaderOption(CommandSpec spec) {
    spec.addOption(reader);
    List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
    footer.addAll(List.of(HELP));
    spec.usageMessage().footer(footer.toArray(String[]::new));
  }

  /** What is done with a dossier after the rules have read it: nothing, unless it is asked for. */
  UnaryOperator<Dossier> second(Surroundings surroundings, Problems problems) {
    String word = reader.getValue();
    if (!WORDS.contains(word)) {
      problems.add(
          Position.wholeFile(NAME),
          "there is no reader `" + word + "`",
          Nearest.advice(word, WORDS));
    }
    if (!word.equals(LLM)) {
      return UnaryOperator.identity();
    }
    Endpoint endpoint = endpoint(surroundings, problems);
    return endpoint == null ? UnaryOperator.identity() : asking(endpoint, surroundings.console());
  }

  private static UnaryOperator<Dossier> asking(Endpoint endpoint, Console console) {
    LlmReader model = new LlmReader(endpoint);
    return read -> {
      try {
        LlmReader.Result result = model.add(read);
        console.note(told(endpoint, result));
        return result.dossier();
      } catch (LlmException e) {
        console.note(
            NAME
                + ": warning: "
                + endpoint
                + ": "
                + e.getMessage()
                + "; read by the rules alone\n");
        return read;
      }
    };
  }

  private static String told(Endpoint endpoint, LlmReader.Result result) {
    return NAME
        + ": "
        + endpoint
        + ": facts added: "
        + result.added()
        + ", dropped: "
        + result.dropped()
        + ", read by the rules already: "
        + result.repeated()
        + "\n";
  }

  private static Endpoint endpoint(Surroundings surroundings, Problems problems) {
    int before = problems.sorted().size();
    String model = surroundings.variable(Endpoint.MODEL);
    if (model.isBlank()) {
      problems.add(Position.wholeFile(NAME), "the variable `" + Endpoint.MODEL + "` is not set");
    }
    URI address = address(surroundings.variable(Endpoint.ADDRESS), problems);
    Duration patience = patience(surroundings.variable(Endpoint.SECONDS), problems);
    return problems.sorted().size() > before
        ? null
        : new Endpoint(address, model, surroundings.variable(Endpoint.KEY).strip(), patience);
  }

  private static URI address(String given, Problems problems) {
    try {
      URI address = URI.create(given.strip());
      if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
        return address;
      }
    } catch (IllegalArgumentException malformed) {
      // said below
    }
    problems.add(
        Position.wholeFile(NAME),
        given.isBlank()
            ? "the variable `" + Endpoint.ADDRESS + "` is not set"
            : "`" + given + "` in `" + Endpoint.ADDRESS + "` is no address of the web",
        "set it like " + Endpoint.ADDRESS + "=http://localhost:11434/v1");
    return null;
  }

  private static Duration patience(String given, Problems problems) {
    if (given.isBlank()) {
      return Duration.ofSeconds(60);
    }
    if (given.matches("[1-9][0-9]{0,3}") && Integer.parseInt(given) <= LONGEST_SECONDS) {
      return Duration.ofSeconds(Integer.parseInt(given));
    }
    problems.add(
        Position.wholeFile(NAME),
        "`" + given + "` in `" + Endpoint.SECONDS + "` is no number of seconds from 1 to 3600");
    return null;
  }
}
