package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Which files are read, how many at a time, and where what comes of them goes. */
final class BatchOptions {
  private final PositionalParamSpec files =
      Describe.words("FILE", "A story (.txt, .md, .html) or dossier (.yaml); - is standard input.");

  private final OptionSpec together = Describe.flag("--together", "Read all files as one dossier.");

  private final OptionSpec out =
      Describe.option(
          "--out", "DIR", null, "Write a file for each input into DIR, and print nothing.");

  private final OptionSpec force =
      Describe.flag("--force", "Let --out replace files that are there already.");

  private final JobsOption jobs;

  BatchOptions(CommandSpec spec) {
    spec.addPositional(files).addOption(together).addOption(out).addOption(force);
    jobs = new JobsOption(spec);
  }

  /** What is to be answered, one after the other. */
  List<Portion> portions(Console console, Problems problems) {
    List<String> files = this.files.getValue();
    boolean together = this.together.getValue();
    if (files.indexOf("-") != files.lastIndexOf("-")) {
      problems.add(Position.wholeFile("-"), "standard input can be read only once");
    }
    List<Input> inputs = files.stream().map(Input::new).toList();
    List<Portion> portions = Portion.of(together ? once(inputs, console) : inputs, together);
    if (portions.size() == 1) {
      portions.get(0).check(problems);
    }
    return portions;
  }

  /** Without those that name a file again, which would count as a second witness. */
  private static List<Input> once(List<Input> inputs, Console console) {
    Map<Path, Input> distinct = new LinkedHashMap<>();
    List<Input> kept = new ArrayList<>();
    for (Input input : inputs) {
      Input first = input.file().map(file -> distinct.putIfAbsent(file, input)).orElse(null);
      if (first == null) {
        kept.add(input);
      } else {
        String same =
            input.equals(first) ? "given twice" : "the same file as `" + first.named() + "`";
        console.note(input.shown() + ": " + same + ", and counted once\n");
      }
    }
    return kept;
  }

  /** Where answers are delivered to. */
  Sink sink(List<Portion> portions, String ending, Joining joining, Console console)
      throws Refusal {
    return out() == null
        ? Printed.of(portions, ending, joining, console)
        : OutputFolder.open(out(), portions, ending, force.getValue());
  }

  /** Null when the answers are to be printed. */
  Path out() {
    String folder = out.getValue();
    return folder == null ? null : Path.of(folder);
  }

  int jobs(Problems problems) {
    return jobs.jobs(problems);
  }
}
