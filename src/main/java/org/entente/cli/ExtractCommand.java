package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.evidence.Dossier;
import org.entente.extraction.WorkList;
import org.entente.extraction.llm.Endpoint;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Stories in, dossiers out. */
final class ExtractCommand implements Callable<Integer> {
  private static final String TEXT = "text";
  private static final String YAML = "yaml";
  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final BatchOptions batch;
  private final OptionSpec asOf =
      Describe.option(
          QuestionOptions.AS_OF,
          "DATE",
          null,
          "The day that `last week` counts from, if the story has no date.");
  private final OptionSpec unread =
      Describe.flag("--unread", "List the sentences that name a party and yield nothing.");
  private final FormatOption format;
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
            "  entente extract --unread story.txt         what no phrase has caught",
            "",
            "Below a dossier stand candidates: what a classifier takes unread sentences for.",
            "Two of three are wrong, and `assess` does not look at them; to accept one, move",
            "what stands under its `fact` to the facts.",
            "",
            "With --out, the dossier of story.txt is written to story.yaml. One that is there",
            "already, and may have been corrected, is replaced with --force only. A list of",
            "unread sentences is written to story.unread.txt or story.unread.yaml.",
            "",
            "Exit code: 0 done; 1 a file or the rules could not be read; 2 wrong usage.");
    batch = new BatchOptions(spec);
    spec.addOption(unread);
    format = new FormatOption(spec, List.of(TEXT, YAML), "Form of that list");
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
    ExtractForm form = form(wrong);
    List<Portion> portions = batch.portions(surroundings.console(), wrong);
    Optional<Endpoint> endpoint = reader.endpoint(surroundings, wrong);
    Refusal.usageIfAny(wrong);
    Sink sink = batch.sink(portions, form.ending(), form.joining(), surroundings.console());
    Pipeline pipeline = Pipeline.openForReading(rules.folder(surroundings), surroundings.cache());
    WorkList workList = pipeline.workList();
    return ReaderOption.run(
        endpoint,
        pipeline,
        surroundings,
        readers ->
            new Batch(surroundings, jobs)
                .run(
                    portions,
                    portion -> {
                      Dossier dossier = readers.dossier(portion, about, surroundings.in());
                      LocalDate day = about.asOf(dossier.documents());
                      return form.of(dossier, workList, day, portion.shown());
                    },
                    sink));
  }

  private ExtractForm form(Problems problems) {
    boolean yaml = format.word(problems).equals(YAML);
    if (!unread.<Boolean>getValue()) {
      if (format.given() && !yaml) {
        problems.add(
            Position.wholeFile(FormatOption.FORMAT),
            "a dossier is YAML",
            "`--format text` is for the list that `--unread` prints");
      }
      return ExtractForm.DOSSIER;
    }
    return yaml ? ExtractForm.UNREAD_YAML : ExtractForm.UNREAD_TEXT;
  }
}
