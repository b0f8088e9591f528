package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/**
 * The files that answers are to be written to, and what they would do to files that are there.
 *
 * @param target where the answer to a portion goes
 */
record Targets(List<Portion> portions, Function<Portion, Path> target) {
  /** Refuses two answers in one file, and an answer in a file that is read. */
  void refuseCollisions() throws Refusal {
    Problems problems = new Problems();
    Map<Path, Portion> takers = new HashMap<>();
    Map<Path, Input> sources = new HashMap<>();
    for (Portion portion : portions) {
      for (Input input : portion.inputs()) {
        input.file().ifPresent(source -> sources.put(source, input));
      }
    }
    for (Portion portion : portions) {
      Path file = target.apply(portion);
      Portion other = takers.putIfAbsent(file, portion);
      if (other != null) {
        problems.add(
            Position.wholeFile("--out"),
            "`"
                + other.shown()
                + "` and `"
                + portion.shown()
                + "` would both be written to "
                + file,
            "write them to two folders");
      }
      Optional<Path> there = new Input(file.toString()).file();
      if (there.filter(sources::containsKey).isPresent()) {
        problems.add(
            Position.wholeFile("--out"),
            "`" + sources.get(there.get()).shown() + "` would be overwritten by an answer",
            "write to another folder");
      }
    }
    Refusal.usageIfAny(problems);
  }

  /** Refuses to write where a file is already. */
  void refuseReplacing() throws Refusal {
    List<Path> there = portions.stream().map(target).filter(Files::exists).toList();
    if (!there.isEmpty()) {
      int more = there.size() - 1;
      throw Refusal.usage(
          "--out",
          "`"
              + there.get(0)
              + "`"
              + (more == 0 ? " is" : " and " + more + " more are")
              + " there already",
          "to replace what is there: `--force`; or write to another folder");
    }
  }
}
