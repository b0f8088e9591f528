package org.entente.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import org.entente.rulebook.yaml.YamlReader;

/** Reads a folder of past cases, one file each. */
public final class PastCases {
  private static final String ENDING = ".yaml";

  private PastCases() {}

  /**
   * The cases of a folder, by file name. All that is wrong with any of them is reported, and so is
   * a folder without cases; what comes back then should not be reckoned with.
   */
  public static List<PastCase> read(Path folder, Problems problems) {
    List<PastCase> cases = new ArrayList<>();
    List<Path> files = files(folder, problems);
    for (Path file : files) {
      String name = file.getFileName().toString();
      String id = name.substring(0, name.length() - ENDING.length());
      try {
        YamlReader.readFields(file.toString(), Files.readString(file), problems)
            .ifPresent(form -> cases.add(PastCaseFile.read(id, form, problems)));
      } catch (CharacterCodingException e) {
        problems.add(Position.wholeFile(file.toString()), "the file is not UTF-8 text");
      } catch (IOException e) {
        problems.add(Position.wholeFile(file.toString()), "the file cannot be read");
      }
    }
    return cases;
  }

  private static List<Path> files(Path folder, Problems problems) {
    Position at = Position.wholeFile(folder.toString());
    if (!Files.isDirectory(folder)) {
      problems.add(at, "there is no such folder of past cases");
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
      if (files.isEmpty()) {
        problems.add(at, "the folder holds no past case", "a case is a file like `name.yaml`");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      problems.add(at, "the folder cannot be read");
      return List.of();
    }
  }
}
