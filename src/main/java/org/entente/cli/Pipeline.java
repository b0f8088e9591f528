package org.entente.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.entente.assessment.Answer;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.ArticleReader;
import org.entente.extraction.DossierFile;
import org.entente.extraction.UnreadableException;
import org.entente.reasoning.Reasoner;
import org.entente.reasoning.rules.RuleBase;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.Scale;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;

/** The rooms that a story passes through, made ready once for all files of a run. */
final class Pipeline {
  private final Rulebook rulebook;
  private final ArticleReader reader;
  private final FutureTask<Reasoner> reasoner;

  private Pipeline(Rulebook rulebook, ArticleReader reader, FutureTask<Reasoner> reasoner) {
    this.rulebook = rulebook;
    this.reader = reader;
    this.reasoner = reasoner;
  }

  /**
   * Loads a rulebook and makes ready all that it is needed for, or tells all that is wrong. The
   * reasoner is made ready while the first story is read: the two need each other only at the end.
   *
   * @param cache where it may be kept in a form that is quick to load; null for nowhere
   */
  static Pipeline open(Path rules, Path cache) throws Refusal {
    RulebookLoader folder = opened(rules);
    // linking rules takes longest of all, and needs no more of the rulebook than its fingerprint
    FutureTask<Optional<RuleBase>> kept =
        started(() -> RuleBase.kept(folder.fingerprint(), folder.ruleFiles(), cache), "kept rules");
    RulebookLoader.Loaded loaded = folder.finish(cache);
    Rulebook rulebook = loaded.draft().orElseThrow(() -> Refusal.ofTheRun(loaded.problems()));
    FutureTask<Reasoner> reasoner = started(() -> reasoner(rulebook, kept, cache), "reasoner");
    Problems problems = new Problems();
    problems.addAll(loaded.problems());
    ArticleReader reader = ArticleReader.of(rulebook, problems);
    Pipeline pipeline = new Pipeline(rulebook, reader, reasoner);
    if (!problems.none()) {
      try {
        pipeline.reasoner();
      } catch (Refusal more) {
        problems.addAll(more.problems());
      }
      throw Refusal.ofTheRun(problems.sorted());
    }
    return pipeline;
  }

  /** As {@link #open}, for those who only want dossiers. */
  static Pipeline openForReading(Path rules, Path cache) throws Refusal {
    Rulebook rulebook = load(rules, cache);
    Problems problems = new Problems();
    ArticleReader reader = ArticleReader.of(rulebook, problems);
    if (!problems.none()) {
      throw Refusal.ofTheRun(problems.sorted());
    }
    return new Pipeline(rulebook, reader, null);
  }

  Rulebook rulebook() {
    return rulebook;
  }

  /**
   * The reasoner, once it is ready.
   *
   * @throws Refusal for the whole run, if the rules are wrong
   */
  private Reasoner reasoner() throws Refusal {
    try {
      return reasoner.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <T> FutureTask<T> started(Callable<T> work, String name) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static Reasoner reasoner(
      Rulebook rulebook, FutureTask<Optional<RuleBase>> kept, Path cache)
      throws Refusal, ExecutionException, InterruptedException {
    if (kept.get().isPresent()) {
      return Reasoner.of(rulebook, kept.get().get());
    }
    Problems problems = new Problems();
    Optional<Reasoner> reasoner = Reasoner.of(rulebook, problems, cache);
    return reasoner.orElseThrow(() -> Refusal.ofTheRun(problems.sorted()));
  }

  /** The assessments of a story, a dossier, or several stories together. */
  Answer answer(
      Portion portion, Story story, Horizon horizon, Scale scale, InputStream standardInput)
      throws Refusal {
    Dossier dossier = dossier(portion, story, standardInput);
    LocalDate asOf = story.asOf(dossier.documents());
    return reasoner().assess(dossier, asOf, horizon.after(asOf), scale);
  }

  /** What a story, a dossier, or several stories together say. */
  Dossier dossier(Portion portion, Story story, InputStream standardInput) throws Refusal {
    List<Problem> problems = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (Input input : portion.inputs()) {
      try {
        byte[] content = input.bytes(standardInput);
        if (!input.dossier(content)) {
          documents.add(document(input, content, story));
        } else if (portion.inputs().size() == 1) {
          return written(input, content, story);
        } else {
          throw Refusal.unfinished(
              input.shown(), "a dossier cannot be read together with other files", "");
        }
      } catch (Refusal refusal) {
        problems.addAll(refusal.problems());
        if (portion.inputs().size() == 1) {
          throw refusal;
        }
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.unfinished(problems);
    }
    return reader.read(documents, story.asOf(documents));
  }

  private Document document(Input input, byte[] content, Story story) throws Refusal {
    try {
      Document document =
          ArticleFile.read(input.name(), content, story.outlet(), story.publishedOn(), rulebook);
      return notLater(document, input, story);
    } catch (UnreadableException e) {
      throw Refusal.unfinished(input.shown(), e.reason(), e.advice());
    }
  }

  private static Dossier written(Input input, byte[] content, Story story) throws Refusal {
    Problems problems = new Problems();
    Dossier dossier = DossierFile.read(input.shown(), input.text(content), problems);
    refuse(problems);
    if (dossier.equals(Dossier.EMPTY)) {
      throw Refusal.unfinished(
          input.shown(), "the dossier is empty", "`entente extract` writes one from a story");
    }
    for (Document document : dossier.documents()) {
      notLater(document, input, story);
    }
    return dossier;
  }

  private static Document notLater(Document document, Input input, Story story) throws Refusal {
    LocalDate day = document.publishedOn();
    if (day != null && day.isAfter(story.latest())) {
      String limit = story.asked() == null ? "today, " : "the as-of date ";
      throw Refusal.unfinished(
          input.shown(),
          "the story is dated " + day + ", after " + limit + story.latest(),
          "ask the question later: `--as-of " + day + "`");
    }
    return document;
  }

  private static RulebookLoader opened(Path rules) throws Refusal {
    Problems problems = new Problems();
    return RulebookLoader.open(rules, problems)
        .orElseThrow(() -> Refusal.ofTheRun(problems.sorted()));
  }

  private static Rulebook load(Path rules, Path cache) throws Refusal {
    RulebookLoader.Loaded loaded = RulebookLoader.load(rules, cache);
    return loaded.rulebook().orElseThrow(() -> Refusal.ofTheRun(loaded.problems()));
  }

  private static void refuse(Problems problems) throws Refusal {
    if (!problems.none()) {
      throw Refusal.unfinished(problems.sorted());
    }
  }
}
