package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** A folder that the user named, to read what is in it. */
final class InputFolder {
  private InputFolder() {}

  /** The folder; null if it can be seen to be none, which is reported. */
  static Path of(String named, Problems problems) {
    Position place = Position.wholeFile(named.isEmpty() ? "``" : named);
    try {
      Path path = Path.of(named);
      if (named.isEmpty() || !Files.exists(path)) {
        problems.add(place, "there is no such folder");
      } else if (!Files.isDirectory(path)) {
        problems.add(place, "this is a file, not a folder");
      }
      return path;
    } catch (InvalidPathException e) {
      problems.add(place, "this is no name that a folder can have");
      return null;
    }
  }
}
