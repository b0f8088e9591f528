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
  private final Surroundings surroundings;
  private final CommandSpec spec;
  private final PositionalParamSpec word = Describe.word("0", "SHELL", null, "bash or zsh");

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.spec =
        Describe.command(
            "completion",
            this,
            "Print a script that lets a shell complete commands and options.",
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
    surroundings.console().print(AutoComplete.bash("entente", spec.root().commandLine()));
    return 0;
  }
}
