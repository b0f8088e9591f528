package org.entente.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/**
 * All that a run takes from the machine it runs on.
 *
 * @param environment the variables of the environment
 * @param home the folder of the installation, null when there is none
 * @param today tells the day on which questions are asked unless the user or the story says
 *     otherwise; asked only then, for finding the time zone takes milliseconds
 */
record Surroundings(
    InputStream in,
    Console console,
    Map<String, String> environment,
    Path home,
    Supplier<LocalDate> today) {

  static Surroundings ofProcess() {
    String home = System.getProperty("entente.home");
    Terminal terminal = Terminal.of(System.getProperty("entente.terminal", ""));
    // Not System.out: that one hides errors, and writes in whatever the platform's encoding is.
    Console console =
        new Console(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            terminal);
    return new Surroundings(
        // buffered, for FileInputStream asks for the length of what it reads, and pipes have none
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        console,
        System.getenv(),
        home == null ? null : Path.of(home),
        LocalDate::now);
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** The folder of rules when no option names one. */
  Path rules() {
    String named = variable("ENTENTE_RULES");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    return home == null ? Path.of("rules") : home.resolve("rules");
  }

  /** Where rulebooks are kept in the form that is quickest to load; null for nowhere. */
  Path cache() {
    String named = variable("ENTENTE_CACHE");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    // the installation's own, so that what was prepared when it was built is found
    if (home != null && Files.isWritable(home)) {
      return home.resolve("cache");
    }
    String caches = variable("XDG_CACHE_HOME");
    if (!caches.isEmpty()) {
      return Path.of(caches, "entente");
    }
    String user = variable("HOME");
    return user.isEmpty() ? null : Path.of(user, ".cache", "entente");
  }

  boolean debugging() {
    return !variable("ENTENTE_DEBUG").isEmpty();
  }
}
