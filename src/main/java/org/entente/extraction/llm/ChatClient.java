package org.entente.extraction.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one question of an OpenAI-compatible endpoint. */
final class ChatClient {
  /** No answer that is worth reading is longer. */
  private static final int MOST_BYTES = 2_000_000;

  private static final JsonPointer CONTENT = JsonPointer.compile("/choices/0/message/content");
  private final Endpoint endpoint;
  private final HttpClient http;

  ChatClient(Endpoint endpoint) {
    this.endpoint = endpoint;
    http = HttpClient.newBuilder().connectTimeout(endpoint.patience()).build();
  }

  /**
   * The words of the answer.
   *
   * @throws LlmException if none comes in time, or none that can be read
   */
  String ask(String instruction, String question) throws LlmException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.completions())
            .timeout(endpoint.patience())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(instruction, question)));
    if (!endpoint.key().isEmpty()) {
      request.header("Authorization", "Bearer " + endpoint.key());
    }
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> sent =
        http.sendAsync(
            request.build(),
            HttpResponse.BodyHandlers.ofByteArrayConsumer(
                some -> some.ifPresent(bytes -> take(bytes, received))));
    int status = status(sent);
    if (status != 200) {
      throw new LlmException("it answered with status " + status + meaning(status));
    }
    return content(received.toByteArray());
  }

  private int status(CompletableFuture<HttpResponse<Void>> sent) throws LlmException {
    try {
      return sent.get(endpoint.patience().toMillis(), TimeUnit.MILLISECONDS).statusCode();
    } catch (TimeoutException late) {
      sent.cancel(true);
      throw new LlmException("no answer within " + endpoint.patience().toSeconds() + " seconds");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new LlmException("interrupted");
    } catch (ExecutionException failed) {
      throw new LlmException(reason(failed.getCause()));
    }
  }

  private static String reason(Throwable cause) {
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return "no answer in time";
    }
    if (cause instanceof java.net.ConnectException) {
      return "nothing answers at its address";
    }
    String message = cause.getMessage();
    return message == null ? "the connection failed" : "the connection failed: " + message;
  }

  private static String meaning(int status) {
    return switch (status) {
      case 401, 403 -> ": check " + Endpoint.KEY;
      case 404 -> ": check " + Endpoint.ADDRESS + " and " + Endpoint.MODEL;
      case 429 -> ": too many questions";
      default -> "";
    };
  }

  private static void take(byte[] bytes, ByteArrayOutputStream received) {
    if (received.size() + bytes.length > MOST_BYTES) {
      throw new IllegalStateException("the answer is longer than " + MOST_BYTES + " bytes");
    }
    received.writeBytes(bytes);
  }

  private String body(String instruction, String question) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("model", endpoint.model());
      json.writeNumberField("temperature", 0);
      json.writeObjectFieldStart("response_format");
      json.writeStringField("type", "json_object");
      json.writeEndObject();
      json.writeArrayFieldStart("messages");
      message(json, "system", instruction);
      message(json, "user", question);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new AssertionError("nothing is written but memory", impossible);
    }
    return text.toString();
  }

  private static void message(JsonGenerator json, String role, String words) throws IOException {
    json.writeStartObject();
    json.writeStringField("role", role);
    json.writeStringField("content", words);
    json.writeEndObject();
  }

  private static String content(byte[] answer) throws LlmException {
    String text = new String(answer, StandardCharsets.UTF_8);
    try (JsonParser json =
        new FilteringParserDelegate(
            new JsonFactory().createParser(text),
            new JsonPointerBasedFilter(CONTENT),
            Inclusion.ONLY_INCLUDE_ALL,
            false)) {
      String content = json.nextToken() == null ? null : json.getValueAsString();
      if (content != null && !content.isBlank()) {
        return content;
      }
    } catch (IOException notJson) {
      // said below
    }
    throw new LlmException("its answer is not of the kind that OpenAI's chat API gives");
  }
}
