package org.entente.extraction.llm;

import java.net.URI;
import java.time.Duration;

/**
 * Where a language model is asked, in the manner of OpenAI's chat completions.
 *
 * @param address up to and without {@code /chat/completions}, for example {@code
 *     http://localhost:8080/v1}
 * @param model its name at that address
 * @param key sent as bearer token; empty for none
 * @param patience how long one answer may take, from the first byte sent to the last one received
 */
public record Endpoint(URI address, String model, String key, Duration patience) {
  // a key must not get into a log by way of a message
  @Override
  public String toString() {
    return model + " at " + address;
  }
}
