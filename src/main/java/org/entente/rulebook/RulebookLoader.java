package org.entente.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problem;
import org.entente.rulebook.yaml.Problems;

/** Loads a rules folder whole, or says everything that is wrong with it. */
public final class RulebookLoader {
  private final Folder folder;
  private final Problems problems = new Problems();

  /**
   * What came of loading.
   *
   * @param rulebook empty if there are problems
   * @param problems sorted by place
   */
  public record Loaded(Optional<Rulebook> rulebook, List<Problem> problems) {}

  private RulebookLoader(Folder folder) {
    this.folder = folder;
  }

  /** Reads the folder; never throws for what its files hold. */
  public static Loaded load(Path path) {
    Problems unreadable = new Problems();
    Optional<Folder> folder = Folder.open(path, unreadable);
    return folder
        .map(found -> new RulebookLoader(found).load())
        .orElseGet(() -> new Loaded(Optional.empty(), unreadable.sorted()));
  }

  private Loaded load() {
    List<Scale> scales = ScaleFile.read(file("scale.yaml"), problems);
    List<Prior> priors = PriorsFile.read(file("priors.yaml"), problems);
    Pooling pooling = PoolingFile.read(file("pooling.yaml"), problems);
    var outcomes = OutcomesFile.read(file("outcomes.yaml"), problems);
    Sources sources = SourcesFile.read(file("sources.yaml"), problems);
    List<Topic> topics = TopicFolder.readAll(folder, problems);
    Rulebook rulebook =
        new Rulebook(
            folder.shown(),
            folder.fingerprint(),
            scales,
            priors,
            pooling,
            outcomes,
            sources,
            topics,
            files("names"),
            files("reading"));
    Optional<Rulebook> sound = problems.none() ? Optional.of(rulebook) : Optional.empty();
    return new Loaded(sound, problems.sorted());
  }

  private Fields file(String path) {
    return folder.fields(path, problems);
  }

  private Map<String, Fields> files(String subfolder) {
    Map<String, Fields> files = new TreeMap<>();
    List<String> paths =
        folder.paths().stream()
            .filter(path -> path.startsWith(subfolder + "/") && path.endsWith(".yaml"))
            .toList();
    if (paths.isEmpty()) {
      problems.add(
          Position.wholeFile(folder.shown(subfolder)),
          "the folder is missing, or has no YAML file");
    }
    for (String path : paths) {
      String name = path.substring(subfolder.length() + 1, path.length() - ".yaml".length());
      files.put(name, folder.fields(path, problems));
    }
    return files;
  }
}
