package org.entente.extraction.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands the library a client that is built already: the way in which it takes one. */
record ClientBuilder(HttpClient build) implements HttpClientBuilder {
  @Override
  public Duration connectTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration theClientHasItsOwn) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return null;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration theClientHasItsOwn) {
    return this;
  }
}
