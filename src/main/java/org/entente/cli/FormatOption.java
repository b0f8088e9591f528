package org.entente.cli;

import java.util.List;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The form that is wanted of several. */
final class FormatOption {
  static final String FORMAT = "--format";
  private final List<String> words;
  private final OptionSpec format;

  /**
   * @param words what it may be, the usual one first
   */
  FormatOption(CommandSpec spec, List<String> words) {
    this(spec, words, "");
  }

  /**
   * @param what what it is the form of, if that is not plain
   */
  FormatOption(CommandSpec spec, List<String> words, String what) {
    this.words = words;
    int last = words.size() - 1;
    String all = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    String lead = what.isEmpty() ? "" : what + ": ";
    String description = lead + all + " (default: " + words.get(0) + ").";
    format = Describe.option(FORMAT, "FORMAT", null, description, words);
    spec.addOption(format);
  }

  /** The word that was given; the usual one if it is none of them, reported. */
  String word(Problems problems) {
    String word = given() ? format.getValue() : words.get(0);
    if (words.contains(word)) {
      return word;
    }
    problems.add(
        Position.wholeFile(FORMAT),
        "there is no format `" + word + "`",
        Nearest.advice(word, words));
    return words.get(0);
  }

  boolean given() {
    return format.getValue() != null;
  }
}
