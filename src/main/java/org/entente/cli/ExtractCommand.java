package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.extraction.DossierFile;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stories in, dossiers out. */
@Command(
    name = "extract",
    description = "Write what a story says as a dossier, which can be corrected and assessed.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente extract story.txt >story.yaml      then correct it, and",
      "  entente assess story.yaml",
      "  entente extract first.txt second.txt --together --out dossiers",
      "",
      "Exit code: 0 done; 1 a file or the rules could not be read; 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  private static final String ENDING = "yaml";
  private final Surroundings surroundings;

  @Mixin private BatchOptions batch;
  @Mixin private StoryOptions story;
  @Mixin private RulesOption rules;

  @Option(
      names = QuestionOptions.AS_OF,
      paramLabel = "DATE",
      description = "The day that words like `last week` count from, if the story has no date.")
  private String asOf;

  ExtractCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal {
    Problems wrong = new Problems();
    LocalDate day = QuestionOptions.asOf(asOf, surroundings.today(), wrong);
    Story about = story.story(day, wrong);
    int jobs = batch.jobs(wrong);
    List<Portion> portions = batch.portions(wrong);
    Refusal.usageIfAny(wrong);
    Sink sink = Sink.of(batch.out(), portions, ENDING, Joining.APART, surroundings.console());
    Pipeline pipeline = Pipeline.openForReading(rules.folder(surroundings), surroundings.cache());
    return new Batch(surroundings, jobs)
        .run(
            portions,
            portion -> DossierFile.write(pipeline.dossier(portion, about, surroundings.in())),
            sink);
  }
}
