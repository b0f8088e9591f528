package org.entente.extraction.llm;

import com.fasterxml.jackson.core.JacksonException;
import dev.langchain4j.exception.HttpException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Says in a user's words what went wrong between here and a language model. */
final class Failures {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private Failures() {}

  static NoAnswerException of(RuntimeException fault, Duration patience) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http) {
        return ofStatus(http.statusCode());
      }
      if (cause instanceof LimitedBody.TooLongException) {
        return new NoAnswerException("its answer is too long", "", false);
      }
      if (cause instanceof HttpTimeoutException) {
        return new NoAnswerException(
            "no answer within " + patience.toSeconds() + " seconds",
            "ENTENTE_LLM_TIMEOUT gives it longer",
            false);
      }
      if (cause instanceof ConnectException) {
        return new NoAnswerException("nobody answers there", "check ENTENTE_LLM_URL", true);
      }
      if (cause instanceof JacksonException) {
        return unreadable();
      }
      if (cause instanceof IOException) {
        return new NoAnswerException("the connection broke off", "", false);
      }
    }
    return unreadable();
  }

  /** An answer that came, and is not what was asked for. */
  static NoAnswerException unreadable() {
    return new NoAnswerException(
        "its answer is not the JSON that was asked for",
        "the model has to support structured outputs (response_format json_schema)",
        false);
  }

  private static NoAnswerException ofStatus(int status) {
    String code = " (" + status + ")";
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN ->
          new NoAnswerException("it refuses the key" + code, "check ENTENTE_LLM_KEY", true);
      case NOT_FOUND ->
          new NoAnswerException(
              "it knows no such model or address" + code,
              "check ENTENTE_LLM_URL and ENTENTE_LLM_MODEL",
              true);
      case TOO_MANY_REQUESTS ->
          new NoAnswerException(
              "it has been asked too much" + code, "wait, or read with fewer `--jobs`", false);
      default ->
          status >= SERVER_ERROR
              ? new NoAnswerException("it has failed" + code, "", false)
              : new NoAnswerException(
                  "it refuses the request" + code,
                  "it has to support structured outputs (response_format json_schema)",
                  true);
    };
  }
}
