package org.entente.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.evaluation.annotation.AnnotatedArrangement;
import org.entente.evaluation.annotation.AnnotatedStory;
import org.entente.evaluation.annotation.AnnotationFolder;
import org.entente.evidence.Family;
import org.entente.evidence.Word;
import org.entente.extraction.ArticleReader;
import org.entente.extraction.CandidateTraining;
import org.entente.extraction.CandidateTraining.Labelled;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;

/** Makes the file of the classifier; the build runs it. */
public final class CandidateModel {
  private CandidateModel() {}

  /**
   * Writes the model, or tells what is wrong with what it should be made of.
   *
   * @param arguments the folder of rules, the folder of annotated stories, and the file to write
   */
  public static void main(String[] arguments) throws IOException {
    Problems problems = new Problems();
    byte[] model = of(Path.of(arguments[0]), Path.of(arguments[1]), problems);
    for (Problem problem : problems.sorted()) {
      System.err.println(problem);
    }
    if (!problems.none()) {
      System.exit(1);
    }
    Path file = Path.of(arguments[2]);
    Files.createDirectories(file.getParent());
    Files.write(file, model);
  }

  /** The model of a folder of rules and one of stories; empty if something is wrong with either. */
  public static byte[] of(Path rules, Path stories, Problems problems) {
    RulebookLoader.Loaded loaded = RulebookLoader.load(rules);
    problems.addAll(loaded.problems());
    List<AnnotatedStory> annotated = AnnotationFolder.read(stories, problems);
    Rulebook rulebook = loaded.rulebook().orElse(null);
    if (rulebook == null) {
      return new byte[0];
    }
    CandidateTraining training =
        new CandidateTraining(rulebook, ArticleReader.of(rulebook, problems));
    annotated.forEach(story -> training.add(story.text(), evidence(story)));
    return problems.none() ? training.train() : new byte[0];
  }

  private static List<Labelled> evidence(AnnotatedStory story) {
    return story.arrangements().stream()
        .map(AnnotatedArrangement::evidence)
        .flatMap(List::stream)
        .map(one -> new Labelled(one.quote(), Word.find(Family.class, one.type()).orElse(null)))
        .toList();
  }
}
