package org.entente.extraction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.evaluation.annotation.AnnotatedEvidence;
import org.entente.evaluation.annotation.AnnotatedStory;
import org.entente.evaluation.annotation.AnnotationFolder;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.evidence.Family;
import org.entente.evidence.Quote;
import org.entente.evidence.Word;
import org.entente.extraction.candidates.Classifier;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problems;

/**
 * Measures the candidates: {@code src/docs/reading/candidates.md} holds what it printed. Arguments
 * are folders of annotated stories: the first is trained on and measured in turns, four fifths and
 * one fifth; with all of it trained on, the others are measured.
 */
final class CandidateScores {
  private static final int TURNS = 5;
  private static final double[] MARKS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
  private final Rulebook rulebook = RulebookLoader.load(Path.of("rules")).rulebook().orElseThrow();
  private final ArticleReader reader = ArticleReader.of(rulebook, new Problems());
  private final List<Shown> shown = new ArrayList<>();
  private int unread;
  private int evidence;
  private int lost;

  /** A candidate, and whether evidence stands there, of its type or of any. */
  private record Shown(double probability, boolean right, boolean evidence) {}

  public static void main(String[] folders) {
    List<AnnotatedStory> trained = read(folders[0]);
    CandidateScores turns = new CandidateScores();
    for (int turn = 0; turn < TURNS; turn++) {
      List<AnnotatedStory> rest = new ArrayList<>();
      List<AnnotatedStory> held = new ArrayList<>();
      for (int i = 0; i < trained.size(); i++) {
        (i % TURNS == turn ? held : rest).add(trained.get(i));
      }
      turns.measure(held, turns.classifier(rest));
    }
    turns.print(folders[0] + ", in turns");
    for (int i = 1; i < folders.length; i++) {
      CandidateScores others = new CandidateScores();
      others.measure(read(folders[i]), others.classifier(trained));
      others.print(folders[i]);
    }
  }

  private static List<AnnotatedStory> read(String folder) {
    return AnnotationFolder.read(Path.of(folder), new Problems());
  }

  private Classifier classifier(List<AnnotatedStory> stories) {
    CandidateTraining training = new CandidateTraining(rulebook, reader);
    for (AnnotatedStory story : stories) {
      training.add(
          story.text(),
          evidence(story).stream()
              .map(
                  e ->
                      new CandidateTraining.Labelled(
                          e.quote(), Word.find(Family.class, e.type()).orElse(null)))
              .toList());
    }
    return Classifier.of(training.train());
  }

  private static List<AnnotatedEvidence> evidence(AnnotatedStory story) {
    return story.arrangements().stream().flatMap(a -> a.evidence().stream()).toList();
  }

  private void measure(List<AnnotatedStory> stories, Classifier classifier) {
    WorkList workList = new WorkList(reader, classifier);
    for (AnnotatedStory story : stories) {
      Document document;
      try {
        byte[] text = story.text().getBytes(StandardCharsets.UTF_8);
        document = ArticleFile.read(story.name() + ".txt", text, null, null, rulebook);
      } catch (UnreadableException e) {
        continue;
      }
      LocalDate asOf = LocalDate.of(2026, 11, 1);
      Dossier dossier = reader.read(List.of(document), asOf);
      List<AnnotatedEvidence> all = evidence(story).stream().filter(e -> !e.isOther()).toList();
      evidence += all.size();
      for (UnreadSentence sentence : workList.unread(dossier, asOf)) {
        unread++;
        lost += (int) all.stream().filter(e -> meets(e, sentence.sentence())).count();
        sentence.candidate().ifPresent(candidate -> add(candidate, all));
      }
    }
  }

  private void add(Candidate candidate, List<AnnotatedEvidence> all) {
    Quote quote = candidate.fact().quotes().get(0);
    List<AnnotatedEvidence> there = all.stream().filter(e -> meets(e, quote)).toList();
    String type = candidate.fact().family().word();
    // what is of no scored type can be neither right nor wrong here
    if (candidate.fact().family() != Family.OTHER) {
      boolean right = there.stream().anyMatch(e -> e.type().equals(type));
      shown.add(new Shown(candidate.probability(), right, !there.isEmpty()));
    }
  }

  private static boolean meets(AnnotatedEvidence evidence, Quote quote) {
    String text = quote.document().text();
    int at = text.indexOf(evidence.quote());
    if (at < 0) {
      return false;
    }
    int start = quote.document().codePointAtUnit(at);
    int end = quote.document().codePointAtUnit(at + evidence.quote().length());
    int common = Math.min(end, quote.end()) - Math.max(start, quote.start());
    return 2 * common >= Math.min(end - start, quote.end() - quote.start());
  }

  private void print(String what) {
    System.out.printf(
        "%n%s: %d pieces of evidence, %d of them in %d unread sentences%n%n",
        what, evidence, lost, unread);
    System.out.println("| from | shown | right type | any evidence | of the lost |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (double mark : MARKS) {
      List<Shown> above = shown.stream().filter(one -> one.probability() >= mark).toList();
      long right = above.stream().filter(Shown::right).count();
      long any = above.stream().filter(Shown::evidence).count();
      System.out.printf(
          Locale.ROOT,
          "| %.1f | %d | %d = %.2f | %.2f | %.2f |%n",
          mark,
          above.size(),
          right,
          (double) right / Math.max(1, above.size()),
          (double) any / Math.max(1, above.size()),
          (double) right / Math.max(1, lost));
    }
  }
}
