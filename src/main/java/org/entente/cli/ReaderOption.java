package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extraction.llm.Endpoint;
import org.entente.extraction.llm.SecondReader;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Who reads the stories. */
final class ReaderOption {
  private static final String READER = "--reader";
  private static final String RULES = "rules";
  private static final String LLM = "llm";
  private static final List<String> READERS = List.of(RULES, LLM);
  private static final List<String> HELP =
      List.of(
          "",
          "With --reader llm each story is sent to a language model too, and those of its",
          "facts are added to the rules' whose quotes stand in the story letter for",
          "letter. They are marked as the model's wherever they are shown. A dossier is",
          "not read again. What has to be in the environment:",
          "  ENTENTE_LLM_URL      an OpenAI-compatible endpoint, like",
          "                       http://localhost:8080/v1",
          "  ENTENTE_LLM_MODEL    the model's name there",
          "  ENTENTE_LLM_KEY      the key, if it wants one",
          "  ENTENTE_LLM_TIMEOUT  seconds that an answer may take (default: 60)");

  private final OptionSpec reader =
      Describe.option(
          READER,
          "READER",
          RULES,
          "Who reads: rules, or llm for a language model beside them (default: rules).",
          READERS);

  /** Adds the option, and what there is to know of it at the end of the help. */
  ReaderOption(CommandSpec spec) {
    spec.addOption(reader);
    List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
    footer.addAll(HELP);
    spec.usageMessage().footer(footer.toArray(new String[0]));
  }

  /** The endpoint that is to be asked; nothing if the rules read alone. */
  Optional<Endpoint> endpoint(Surroundings surroundings, Problems problems) {
    String named = reader.getValue();
    if (!READERS.contains(named)) {
      problems.add(
          Position.wholeFile(READER),
          "there is no reader `" + named + "`",
          Nearest.advice(named, READERS));
    }
    return named.equals(LLM)
        ? new EndpointVariables(surroundings, problems).endpoint()
        : Optional.empty();
  }

  /** Work with a pipeline in which the endpoint, if there is one, is asked beside the rules. */
  static int run(
      Optional<Endpoint> endpoint, Pipeline pipeline, Surroundings surroundings, Work work)
      throws Refusal {
    if (endpoint.isEmpty()) {
      return work.with(pipeline);
    }
    SecondReader second = new SecondReader(endpoint.get(), pipeline.rulebook());
    try {
      return work.with(pipeline.with(second));
    } finally {
      Console console = surroundings.console();
      second.warning().ifPresent(warning -> console.problems(List.of(warning)));
      console.note(second.account() + "\n");
    }
  }

  /** What is done with a pipeline; gives the exit code. */
  @FunctionalInterface
  interface Work {
    int with(Pipeline pipeline) throws Refusal;
  }
}
