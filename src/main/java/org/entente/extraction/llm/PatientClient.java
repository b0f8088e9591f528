package org.entente.extraction.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The JDK's client with two limits that it does not have: on the length of an answer, and on the
 * time until its last byte, for a server may send its head at once and its body never. It follows
 * no redirection, which could lead the story and the key to a stranger.
 */
final class PatientClient implements HttpClient {
  private static final int SUCCESS = 200;
  private static final int REDIRECTION = 300;

  private final java.net.http.HttpClient client;
  private final Duration patience;
  private final int mostBytes;

  /**
   * @param patience from the first byte sent to the last one received
   */
  PatientClient(Duration patience, int mostBytes) {
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    this.patience = patience;
    this.mostBytes = mostBytes;
  }

  /**
   * @throws HttpException if the answer is not a success; its text is left out, being a stranger's
   * @throws UncheckedIOException if there is no answer, or one too slow or too long
   */
  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = answer(request);
    if (response.statusCode() < SUCCESS || response.statusCode() >= REDIRECTION) {
      throw new HttpException(response.statusCode(), "status " + response.statusCode());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(sent(request), head -> new LimitedBody(mostBytes));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UncheckedIOException(new HttpTimeoutException("no whole answer in time"));
    } catch (ExecutionException e) {
      throw new UncheckedIOException(
          e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    } finally {
      answer.cancel(true);
    }
  }

  private static java.net.http.HttpRequest sent(HttpRequest request) {
    var sent =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
    return sent.build();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are asked for whole");
  }
}
