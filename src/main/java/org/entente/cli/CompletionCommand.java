package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.rulebook.yaml.Nearest;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A script that teaches a shell the commands and options. */
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");

  /** Where an option takes a value, picocli forbids what the last line allows: to offer files. */
  private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final PositionalParamSpec word = Describe.word("0", "SHELL", null, "bash or zsh");

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.spec =
        Describe.command(
            "completion",
            this,
            "Print a script that lets a shell complete commands, options and files.",
            "  source <(entente completion bash)      in ~/.bashrc",
            "  source <(entente completion zsh)       in ~/.zshrc, after compinit");
    spec.addPositional(word);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Refusal {
    String shell = word.getValue();
    if (!SHELLS.contains(shell)) {
      throw Refusal.usage(
          "SHELL", "there is no completion for `" + shell + "`", Nearest.advice(shell, SHELLS));
    }
    // The generated script serves both: under zsh it loads zsh's emulation of bash completion.
    String script = AutoComplete.bash("entente", spec.root().commandLine());
    surroundings.console().print(script.replace(NO_FILES, ""));
    return 0;
  }
}
