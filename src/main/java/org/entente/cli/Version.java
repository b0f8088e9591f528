package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.RulebookLoader;
import picocli.CommandLine.IVersionProvider;

/** Which program and which rules answer. */
final class Version implements IVersionProvider {
  private static final int SHORT = 12;
  private final Surroundings surroundings;

  Version(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public String[] getVersion() throws IOException {
    Properties versions = new Properties();
    try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
      versions.load(file);
    }
    return new String[] {
      "entente  " + versions.getProperty("entente"),
      "rules    " + rules(),
      "drools   " + versions.getProperty("drools"),
      "java     " + System.getProperty("java.version")
    };
  }

  private String rules() {
    return RulebookLoader.load(surroundings.rules(), surroundings.cache())
        .rulebook()
        .map(Rulebook::fingerprint)
        .map(fingerprint -> fingerprint.substring(0, SHORT) + "  " + surroundings.rules())
        .orElseGet(() -> "none that can be used in " + surroundings.rules());
  }
}
