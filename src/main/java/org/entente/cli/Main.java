package org.entente.cli;

import java.io.StringWriter;
import java.util.Set;
import picocli.CommandLine;

/** The way in. */
public final class Main {
  /** The commands that reason, and gain from an engine that is warm when they come to it. */
  private static final Set<String> REASONING = Set.of("assess", "explain", "demo");

  private Main() {}

  /** Runs one command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    if (arguments.length > 0 && REASONING.contains(arguments[0])) {
      Pipeline.warmUp();
    }
    System.exit(run(arguments, Surroundings.ofProcess()));
  }

  /** Runs one command; returns its exit code, and throws nothing. */
  static int run(String[] arguments, Surroundings surroundings) {
    try {
      StringWriter help = new StringWriter();
      String first = arguments.length == 0 ? "help" : arguments[0];
      CommandLine commands = Commands.of(surroundings, first, help);
      int exitCode = arguments.length == 0 ? commands.execute(first) : commands.execute(arguments);
      if (help.getBuffer().length() > 0) {
        surroundings.console().print(help.toString());
      }
      return exitCode;
    } catch (Refusal refusal) {
      surroundings.console().problems(refusal.problems());
      return refusal.exitCode();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return Fault.tell("entente", fault, surroundings);
    }
  }
}
