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
import java.util.List;
import java.util.Locale;

/** Writes one file an answer; a file is there whole or not at all. */
final class OutputFolder implements Sink {
  private static final String REPLACED_UNASKED = Format.JSON.ending();
  private final Path folder;
  private final String ending;

  private OutputFolder(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /**
   * Refuses before any work starts what could not be delivered.
   *
   * @param force whether files that are there may be replaced; without it only JSON ones are, for
   *     nobody writes those by hand. A file that is read is never replaced.
   */
  static OutputFolder open(Path folder, List<Portion> portions, String ending, boolean force)
      throws Refusal {
    OutputFolder output = new OutputFolder(folder, ending);
    Targets targets = new Targets(portions, output::target);
    targets.refuseCollisions();
    if (!force && !ending.equals(REPLACED_UNASKED)) {
      targets.refuseReplacing();
    }
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
