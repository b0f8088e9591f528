package org.entente.rulebook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Tree;
import org.entente.rulebook.yaml.TreeForm;

/**
 * The parsed files of sound rulebooks, kept by fingerprint. A cache that cannot be read or written
 * is as good as none: the rulebook is then parsed, which takes longer and gives the same.
 */
final class TreeCache {
  private static final int FORMAT = 1;
  private final Path file;

  TreeCache(Path folder, String fingerprint) {
    file = folder == null ? null : folder.resolve(fingerprint + ".trees");
  }

  /** Trees by path within the rules folder; empty if there are none for this fingerprint. */
  Map<String, Fields> read(Folder folder) {
    Map<String, Fields> trees = new HashMap<>();
    if (file == null || !Files.isRegularFile(file)) {
      return trees;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != FORMAT) {
        return Map.of();
      }
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        String path = in.readUTF();
        Tree tree = TreeForm.read(folder.shown(path), in);
        trees.put(path, (Fields) tree);
      }
      return trees;
    } catch (IOException | RuntimeException unreadable) {
      return Map.of();
    }
  }

  void write(Map<String, Fields> trees) {
    if (file == null) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "trees", ".part");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        out.writeInt(FORMAT);
        out.writeInt(trees.size());
        for (Map.Entry<String, Fields> entry : trees.entrySet()) {
          out.writeUTF(entry.getKey());
          TreeForm.write(entry.getValue(), out);
        }
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | UnsupportedOperationException unwritable) {
      // the next run parses again
    }
  }
}
