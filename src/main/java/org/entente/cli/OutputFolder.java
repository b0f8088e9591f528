package org.entente.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Writes one file an answer; a file is there whole or not at all. */
final class OutputFolder implements Sink {
  private final Path folder;
  private final String ending;

  private OutputFolder(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  static OutputFolder open(Path folder, List<Portion> portions, String ending) throws Refusal {
    OutputFolder output = new OutputFolder(folder, ending);
    output.refuseCollisions(portions);
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw Refusal.usage("--out", "`" + folder + "` is a file, not a folder", "");
    } catch (IOException e) {
      throw failed(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw Refusal.unfinished(folder.toString(), "you may not write into this folder", "");
    }
    return output;
  }

  @Override
  public void accept(Portion portion, String text) throws Refusal {
    Path target = target(portion);
    Path draft = folder.resolve("." + target.getFileName() + ".part");
    try {
      try {
        Files.write(draft, Joining.APART.body(text).getBytes(StandardCharsets.UTF_8));
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw failed(target, e);
    }
  }

  @Override
  public void finish() {}

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path target(Portion portion) {
    return folder.resolve(portion.stem() + "." + ending);
  }

  private void refuseCollisions(List<Portion> portions) throws Refusal {
    Problems problems = new Problems();
    Map<Path, Portion> takers = new HashMap<>();
    Map<Path, Input> sources = new HashMap<>();
    for (Portion portion : portions) {
      for (Input input : portion.inputs()) {
        if (!input.standard()) {
          sources.put(absolute(Path.of(input.named())), input);
        }
      }
    }
    for (Portion portion : portions) {
      Path target = target(portion);
      Portion other = takers.putIfAbsent(target, portion);
      if (other != null) {
        problems.add(
            Position.wholeFile("--out"),
            "`"
                + other.shown()
                + "` and `"
                + portion.shown()
                + "` would both be written to "
                + target,
            "write them to two folders");
      }
      if (sources.containsKey(absolute(target))) {
        problems.add(
            Position.wholeFile("--out"),
            "`" + sources.get(absolute(target)).shown() + "` would be overwritten by an answer",
            "write to another folder");
      }
    }
    Refusal.usageIfAny(problems);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Refusal failed(Path path, IOException e) {
    String reason =
        e instanceof AccessDeniedException
            ? "permission denied"
            : e instanceof NoSuchFileException
                ? "there is no folder for it"
                : e instanceof FileSystemException file && file.getReason() != null
                    ? file.getReason().toLowerCase(Locale.ROOT)
                    : e.getMessage();
    return Refusal.unfinished(path.toString(), "cannot be written: " + reason, "");
  }
}
