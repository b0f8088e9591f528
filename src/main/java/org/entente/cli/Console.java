package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.entente.rulebook.yaml.Problem;

/** Standard output and standard error, both in UTF-8 whatever the platform prefers. */
final class Console {
  private static final String ERASE_LINE = "\r\u001b[K";
  private final OutputStream out;
  private final OutputStream err;
  private final Terminal terminal;
  private boolean statusShown;

  Console(OutputStream out, OutputStream err, Terminal terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  /** A console that shows problems, and nothing else. */
  Console withoutOutput() {
    return new Console(OutputStream.nullOutputStream(), err, Terminal.NONE);
  }

  Terminal terminal() {
    return terminal;
  }

  /**
   * Writes to standard output.
   *
   * @throws Refusal if it is closed, or full
   */
  void print(String text) throws Refusal {
    hideStatus();
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
        throw Refusal.outputClosed();
      }
      throw Refusal.unfinished("standard output", "cannot be written: " + reason, "");
    }
  }

  void problems(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append(problem).append('\n'));
    note(text.toString());
  }

  /** Writes to standard error. */
  void note(String text) {
    hideStatus();
    write(text);
  }

  /** Shows a line that the next one replaces on a terminal, and follows elsewhere. */
  void status(String line) {
    if (terminal.err()) {
      write(ERASE_LINE + line);
      statusShown = true;
    } else {
      write(line + "\n");
    }
  }

  void hideStatus() {
    if (statusShown) {
      write(ERASE_LINE);
      statusShown = false;
    }
  }

  void trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    note(trace.toString());
  }

  private void write(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException nobodyToTell) {
      // standard error is where this would be told
    }
  }
}
