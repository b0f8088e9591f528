package org.entente.extraction.llm;

import java.net.URI;
import java.time.Duration;

/**
 * Where a language model answers.
 *
 * @param address of the API, for example {@code http://localhost:11434/v1}
 * @param model the name it goes by there
 * @param key sent as a bearer token; empty if none is needed
 * @param patience how long one answer may take as a whole
 */
public record Endpoint(URI address, String model, String key, Duration patience) {
  public static final String ADDRESS = "ENTENTE_LLM_URL";
  public static final String MODEL = "ENTENTE_LLM_MODEL";
  public static final String KEY = "ENTENTE_LLM_KEY";
  public static final String SECONDS = "ENTENTE_LLM_SECONDS";

  URI completions() {
    String base = address.toString();
    return URI.create(
        (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/chat/completions");
  }

  /** Without the key, which belongs in no message. */
  @Override
  public String toString() {
    return model + " at " + address;
  }
}
