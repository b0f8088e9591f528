package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.rulebook.yaml.Nearest;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A script that teaches a shell the commands and options. */
@Command(
    name = "completion",
    description = "Print a script that lets a shell complete commands and options.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(entente completion bash)      in ~/.bashrc",
      "  source <(entente completion zsh)       in ~/.zshrc, after compinit"
    })
final class CompletionCommand implements Callable<Integer> {
  private static final List<String> SHELLS = List.of("bash", "zsh");
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh")
  private String shell;

  @Spec private CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Refusal {
    if (!SHELLS.contains(shell)) {
      throw Refusal.usage(
          "SHELL", "there is no completion for `" + shell + "`", Nearest.advice(shell, SHELLS));
    }
    // The generated script serves both: under zsh it loads zsh's emulation of bash completion.
    surroundings.console().print(AutoComplete.bash("entente", spec.root().commandLine()));
    return 0;
  }
}
