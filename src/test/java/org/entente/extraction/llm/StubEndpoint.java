package org.entente.extraction.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers as a language model's might, or as none should. */
public final class StubEndpoint implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** What it was asked. */
  public record Request(String path, Map<String, List<String>> headers, String body) {}

  /** What it does with a question. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(HttpExchange exchange, StubEndpoint stub) throws IOException;
  }

  public StubEndpoint(Behaviour behaviour) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          requests.add(
              new Request(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
          try (exchange) {
            behaviour.answer(exchange, this);
          }
        });
    server.start();
  }

  /** One that answers every question with these words of a model. */
  public static StubEndpoint saying(String content) {
    return new StubEndpoint((exchange, stub) -> send(exchange, 200, completion(content)));
  }

  /** One that answers every question with a status and a body. */
  public static StubEndpoint sending(int status, String body) {
    return new StubEndpoint((exchange, stub) -> send(exchange, status, body));
  }

  /** A model's words as a chat completion carries them. */
  public static String completion(String content) {
    try {
      Map<String, Object> message = Map.of("role", "assistant", "content", content);
      Map<String, Object> choice = Map.of("index", 0, "message", message, "finish_reason", "stop");
      return JSON.writeValueAsString(Map.of("id", "x", "model", "m", "choices", List.of(choice)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /** Holds an answer back until the test is over. */
  public void keepSilent() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/v1";
  }

  public List<Request> requests() {
    return requests;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
