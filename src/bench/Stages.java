import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.assessment.Answer;
import org.entente.evidence.Document;
import org.entente.evidence.Dossier;
import org.entente.extraction.ArticleFile;
import org.entente.extraction.ArticleReader;
import org.entente.reasoning.Reasoner;
import org.entente.report.JsonReport;
import org.entente.report.TextReport;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import org.entente.rulebook.yaml.Problems;

/** Where the time of one cold assessment goes, stage by stage, one after the other. */
public final class Stages {
  private static long last = System.nanoTime();

  private Stages() {}

  /** Takes a folder of rules, a cache folder and a story. */
  public static void main(String[] arguments) throws Exception {
    Path cache = Path.of(arguments[1]);
    Path story = Path.of(arguments[2]);
    LocalDate asOf = LocalDate.of(2026, 11, 1);
    Problems problems = new Problems();
    Rulebook rulebook = RulebookLoader.load(Path.of(arguments[0]), cache).rulebook().orElseThrow();
    lap("rulebook");
    ArticleReader reader = ArticleReader.of(rulebook, problems);
    lap("reader");
    Reasoner reasoner = Reasoner.of(rulebook, problems, cache).orElseThrow();
    lap("reasoner");
    byte[] content = Files.readAllBytes(story);
    Document document =
        ArticleFile.read(story.getFileName().toString(), content, "", null, rulebook);
    lap("article-file");
    Dossier dossier = reader.read(List.of(document), asOf);
    lap("reading");
    Answer answer =
        reasoner.assess(dossier, asOf, asOf.plusYears(1), rulebook.scale("phia").orElseThrow());
    lap("reasoning");
    JsonReport.of(answer);
    lap("json");
    TextReport.of(answer, 80, false);
    lap("text");
  }

  private static void lap(String stage) {
    long now = System.nanoTime();
    System.out.println(stage + " " + (now - last) / 1_000_000);
    last = now;
  }
}
