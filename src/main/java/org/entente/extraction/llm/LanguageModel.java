package org.entente.extraction.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;

/** Asks one endpoint one question at a time, once: who is refused does not insist. */
final class LanguageModel {
  private static final int MOST_BYTES = 1_000_000;
  private final ChatModel model;
  private final Duration patience;

  LanguageModel(Endpoint endpoint) {
    patience = endpoint.patience();
    model =
        OpenAiChatModel.builder()
            .httpClientBuilder(new ClientBuilder(new PatientClient(patience, MOST_BYTES)))
            .baseUrl(endpoint.address().toString())
            .modelName(endpoint.model())
            .apiKey(endpoint.key().isEmpty() ? null : endpoint.key())
            .strictJsonSchema(true)
            .maxRetries(0)
            .build();
  }

  /**
   * The model's answer, which may be anything.
   *
   * @param task what it is to do
   * @param material what it is to do it with
   * @param form what its answer is asked to look like
   */
  String answer(String task, String material, JsonSchema form) throws NoAnswerException {
    ResponseFormat format =
        ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(form).build();
    ChatRequest request =
        ChatRequest.builder()
            .messages(SystemMessage.from(task), UserMessage.from(material))
            .responseFormat(format)
            .build();
    String answer;
    try {
      answer = model.chat(request).aiMessage().text();
    } catch (RuntimeException fault) {
      throw Failures.of(fault, patience);
    }
    if (answer == null || answer.isBlank()) {
      throw Failures.unreadable();
    }
    return answer;
  }
}
