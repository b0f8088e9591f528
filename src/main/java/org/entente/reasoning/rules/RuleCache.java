package org.entente.reasoning.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Topic;

/**
 * Rules that were read and found sound, kept in a file so that the next run need not parse them. A
 * file that is damaged, or not ours, counts as none; a folder that cannot be written is no error.
 */
final class RuleCache {
  private static final String ENDING = ".rules";
  private static final int MOST_KEPT = 8;

  private RuleCache() {}

  /**
   * @param folder null for none
   */
  static Optional<List<Rule>> read(Path folder, Rulebook rulebook) {
    if (folder == null || !Files.isRegularFile(file(folder, rulebook))) {
      return Optional.empty();
    }
    Map<String, String> files = new HashMap<>();
    for (Topic topic : rulebook.topics()) {
      files.put(topic.name(), topic.rules().file());
    }
    try {
      byte[] bytes = Files.readAllBytes(file(folder, rulebook));
      return Optional.of(RuleForms.read(bytes, rulebook.fingerprint(), files));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  static void write(Path folder, Rulebook rulebook, List<Rule> rules) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "rules", ".new");
      try {
        Files.write(fresh, RuleForms.write(rules, rulebook.fingerprint()));
        Files.move(
            fresh,
            file(folder, rulebook),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
      forgetOldest(folder);
    } catch (IOException | RuntimeException unwritable) {
      // the next run will read the rules again, and that is all
    }
  }

  private static void forgetOldest(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> oldestLast =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
              .toList();
      for (Path file :
          oldestLast.subList(Math.min(MOST_KEPT, oldestLast.size()), oldestLast.size())) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static Path file(Path folder, Rulebook rulebook) {
    return folder.resolve(rulebook.fingerprint() + ENDING);
  }
}
