package org.entente.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint on this machine that answers as it is told to. */
final class StubModel implements AutoCloseable {
  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  interface Behaviour {
    void on(HttpExchange exchange) throws Exception;
  }

  StubModel(Behaviour behaviour) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(
        "/v1/chat/completions",
        exchange -> {
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
          try {
            behaviour.on(exchange);
          } catch (Exception gone) {
            // the other side has had enough
          }
          exchange.close();
        });
    server.start();
  }

  /** Answers with these words of a model. */
  static StubModel saying(String content) throws IOException {
    String escaped = content.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return answering(200, "{\"choices\":[{\"message\":{\"content\":\"" + escaped + "\"}}]}");
  }

  static StubModel answering(int status, String body) throws IOException {
    return new StubModel(
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  /** Sends the head of an answer at once, and then a byte now and again. */
  static StubModel trickling() throws IOException {
    return new StubModel(
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              body.write(' ');
              body.flush();
              Thread.sleep(100);
            }
          }
        });
  }

  static StubModel silent() throws IOException {
    return new StubModel(exchange -> Thread.sleep(10_000));
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
