package org.entente.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.rulebook.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command, or of all. */
final class HelpCommand implements Callable<Integer> {
  private final CommandSpec spec;
  private final PositionalParamSpec word =
      Describe.word("0", "COMMAND", "", "The command to tell about; all of them without it.");

  HelpCommand() {
    this.spec =
        Describe.command(
            "help",
            this,
            "Print the help of a command.",
            "  entente help",
            "  entente help assess");
    spec.addPositional(word);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Refusal {
    CommandLine entente = spec.root().commandLine();
    Map<String, CommandLine> commands = entente.getSubcommands();
    String name = word.getValue();
    CommandLine meant = name.isEmpty() ? entente : commands.get(name);
    if (meant == null) {
      throw Refusal.usage(
          "entente help",
          "there is no command `" + name + "`",
          Nearest.advice(name, UsageMessages.visible(spec.root())));
    }
    meant.usage(meant.getOut());
    return 0;
  }
}
