package org.entente.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, which an assessment carries so that it can be reasoned again. */
public final class EngineVersion {
  private static final String RESOURCE = "version.txt";

  private EngineVersion() {}

  /** For example {@code 0.1.0}. */
  public static String current() {
    try (InputStream in = EngineVersion.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
