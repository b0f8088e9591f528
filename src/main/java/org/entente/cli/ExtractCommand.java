package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.extraction.DossierFile;
import org.entente.extraction.llm.Endpoint;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Stories in, dossiers out. */
final class ExtractCommand implements Callable<Integer> {
  private static final String ENDING = "yaml";
  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final BatchOptions batch;
  private final OptionSpec asOf =
      Describe.option(
          QuestionOptions.AS_OF,
          "DATE",
          null,
          "The day that `last week` counts from, if the story has no date.");
  private final StoryOptions story;
  private final ReaderOption reader;
  private final RulesOption rules;

  ExtractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.spec =
        Describe.command(
            "extract",
            this,
            "Write what a story says as a dossier, which can be corrected and assessed.",
            "  entente extract story.txt >story.yaml      then correct it, and",
            "  entente assess story.yaml",
            "  entente extract first.txt second.txt --together --out dossiers",
            "",
            "With --out, the dossier of story.txt is written to story.yaml. One that is there",
            "already, and may have been corrected, is replaced with --force only.",
            "",
            "Exit code: 0 done; 1 a file or the rules could not be read; 2 wrong usage.");
    batch = new BatchOptions(spec);
    spec.addOption(asOf);
    story = new StoryOptions(spec);
    reader = new ReaderOption(spec);
    rules = new RulesOption(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Refusal {
    Problems wrong = new Problems();
    LocalDate asked = QuestionOptions.asked(asOf.getValue(), wrong);
    Story about = story.story(asked, surroundings.today(), wrong);
    int jobs = batch.jobs(wrong);
    List<Portion> portions = batch.portions(surroundings.console(), wrong);
    Optional<Endpoint> endpoint = reader.endpoint(surroundings, wrong);
    Refusal.usageIfAny(wrong);
    Sink sink = batch.sink(portions, ENDING, Joining.APART, surroundings.console());
    Pipeline pipeline = Pipeline.openForReading(rules.folder(surroundings), surroundings.cache());
    return ReaderOption.run(
        endpoint,
        pipeline,
        surroundings,
        readers ->
            new Batch(surroundings, jobs)
                .run(
                    portions,
                    portion ->
                        DossierFile.write(readers.dossier(portion, about, surroundings.in())),
                    sink));
  }
}
