package org.entente.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.extraction.llm.Endpoint;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Problems;

/** Reads from the environment where a language model is to be asked. */
final class EndpointVariables {
  private static final String URL = "ENTENTE_LLM_URL";
  private static final String MODEL = "ENTENTE_LLM_MODEL";
  private static final String KEY = "ENTENTE_LLM_KEY";
  private static final String TIMEOUT = "ENTENTE_LLM_TIMEOUT";
  private static final String USUAL_SECONDS = "60";
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern VISIBLE = Pattern.compile("[!-~]*");
  private static final Pattern THIS_MACHINE =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  private final Surroundings surroundings;
  private final Problems problems;

  EndpointVariables(Surroundings surroundings, Problems problems) {
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /** The endpoint; nothing, and the problems, if the variables name none. */
  Optional<Endpoint> endpoint() {
    String model = variable(MODEL);
    if (model.isEmpty()) {
      problem(MODEL, "not set", "`--reader llm` needs the name of a model");
    }
    Optional<URI> address = address();
    String key = key(address);
    Duration patience = patience();
    return address.map(uri -> new Endpoint(uri, model, key, patience));
  }

  private Optional<URI> address() {
    String given = variable(URL);
    if (given.isEmpty()) {
      problem(URL, "not set", "`--reader llm` needs an address, like http://localhost:8080/v1");
      return Optional.empty();
    }
    try {
      URI uri = new URI(given);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException told) {
      // below, and without the text: an address may hold a password
    }
    problem(URL, "not an address that can be asked", "write it like http://localhost:8080/v1");
    return Optional.empty();
  }

  private String key(Optional<URI> address) {
    String key = variable(KEY);
    if (!VISIBLE.matcher(key).matches()) {
      problem(KEY, "holds characters that no key has", "");
    }
    boolean readable =
        address
            .filter(uri -> uri.getScheme().equals("http"))
            .filter(uri -> !THIS_MACHINE.matcher(uri.getHost()).matches())
            .isPresent();
    if (readable && !key.isEmpty()) {
      problem(KEY, "anybody on the way could read it", "use an https address, or unset the key");
    }
    return key;
  }

  private Duration patience() {
    String seconds = surroundings.environment().getOrDefault(TIMEOUT, USUAL_SECONDS).strip();
    if (!SECONDS.matcher(seconds).matches()) {
      problem(TIMEOUT, "`" + seconds + "` is no number of seconds from 1 to 999", "");
      return Duration.ZERO;
    }
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  private String variable(String name) {
    return surroundings.variable(name).strip();
  }

  private void problem(String variable, String message, String advice) {
    problems.add(Position.wholeFile(variable), message, advice);
  }
}
