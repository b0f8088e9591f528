package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as picocli knows them. */
final class Commands {
  private Commands() {}

  /**
   * All commands, or the one that is asked for.
   *
   * @param first the first argument
   * @param out takes help and versions, which picocli itself writes
   */
  static CommandLine of(Surroundings surroundings, String first, StringWriter out) {
    CommandLine entente = new CommandLine(new Entente());
    add(entente, first, surroundings);
    CommandSpec spec = entente.getCommandSpec();
    spec.versionProvider(new Version(surroundings));
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the versions of program and rules.")
            .build());
    addHelp(entente);
    entente.getSubcommands().values().forEach(Commands::addHelp);
    boolean colour =
        surroundings.console().terminal().out() && surroundings.variable("NO_COLOR").isEmpty();
    PrintWriter help = new PrintWriter(out);
    return entente
        .setOut(help)
        .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(90)
        .setParameterExceptionHandler(new UsageMessages(surroundings))
        .setExecutionExceptionHandler((fault, command, parsed) -> told(fault, surroundings));
  }

  /** Each command costs picocli milliseconds to get to know, so one that runs is made alone. */
  private static void add(CommandLine entente, String first, Surroundings surroundings) {
    switch (first) {
      case "assess" -> entente.addSubcommand(new AssessCommand(surroundings));
      case "explain" -> entente.addSubcommand(new ExplainCommand(surroundings));
      case "extract" -> entente.addSubcommand(new ExtractCommand(surroundings));
      case "demo" -> entente.addSubcommand(new DemoCommand(surroundings));
      default ->
          entente
              .addSubcommand(new AssessCommand(surroundings))
              .addSubcommand(new ExplainCommand(surroundings))
              .addSubcommand(new ExtractCommand(surroundings))
              .addSubcommand(new DemoCommand(surroundings))
              .addSubcommand(new CompletionCommand(surroundings))
              .addSubcommand(new HelpCommand())
              .addSubcommand(new RehearseCommand(surroundings));
    }
  }

  private static void addHelp(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    if (spec.findOption("--help") == null) {
      spec.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Print this help.")
              .build());
    }
  }

  private static int told(Exception fault, Surroundings surroundings) {
    if (fault instanceof Refusal refusal) {
      surroundings.console().problems(refusal.problems());
      return refusal.exitCode();
    }
    return Fault.tell("entente", fault, surroundings);
  }
}
