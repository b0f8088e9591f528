package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.assessment.Answer;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One assessment, from its base rate to its answer. */
@Command(
    name = "explain",
    description = "Show each step from the base rate to the answer, with its rule and quotes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente explain story.txt 2            the second arrangement of the table",
      "  entente explain story.txt liverpool    the one with this word in its id or title",
      "",
      "Exit code: 0 done; 1 the file or the rules could not be read; 2 wrong usage."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A story (.txt, .md, .html) or a dossier (.yaml); - reads standard input.")
  private String file;

  @Parameters(
      index = "1",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "ARRANGEMENT",
      description = "Its number in the table, its id, or a part of its id or title.")
  private String arrangement;

  @Mixin private QuestionOptions question;
  @Mixin private StoryOptions story;
  @Mixin private ViewOptions view;
  @Mixin private RulesOption rules;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal {
    Problems wrong = new Problems();
    LocalDate asOf = question.asOf(surroundings.today(), wrong);
    LocalDate horizon = question.horizon(asOf, wrong);
    Story about = story.story(asOf, wrong);
    View shown = view.view(surroundings, false, wrong);
    Portion portion = new Portion(List.of(new Input(file)));
    portion.check(wrong);
    Refusal.usageIfAny(wrong);
    Pipeline pipeline = Pipeline.open(rules.folder(surroundings), surroundings.cache());
    Answer answer =
        pipeline
            .reasoner()
            .assess(
                pipeline.dossier(portion, about, surroundings.in()),
                asOf,
                horizon,
                question.scale(pipeline.rulebook()));
    String text = shown.of(answer, Choice.of(answer, arrangement, portion.shown()));
    surroundings.console().print(Joining.APART.body(text));
    return 0;
  }
}
