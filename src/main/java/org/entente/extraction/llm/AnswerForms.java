package org.entente.extraction.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.rulebook.yaml.Fields;
import org.entente.rulebook.yaml.Items;
import org.entente.rulebook.yaml.Position;
import org.entente.rulebook.yaml.Text;
import org.entente.rulebook.yaml.Tree;

/** Reads a model's answer into the same trees that dossiers are read from. */
final class AnswerForms {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Position ANSWER = Position.wholeFile("answer");

  /** More than any story states; the rest of a longer answer is not looked at. */
  private static final int MOST_FACTS = 300;

  private AnswerForms() {}

  /**
   * The facts that an answer lists.
   *
   * @throws NoAnswerException if it is anything but a JSON object with a list of them
   */
  static List<Fields> read(String answer) throws NoAnswerException {
    // some models put their JSON between the marks of a code block
    int start = answer.indexOf('{');
    int end = answer.lastIndexOf('}') + 1;
    if (start < 0 || end < start) {
      throw Failures.unreadable();
    }
    try (JsonParser parser = FACTORY.createParser(answer.substring(start, end))) {
      if (parser.nextToken() == JsonToken.START_OBJECT
          && tree(parser) instanceof Fields fields
          && parser.nextToken() == null
          && fields.get(FactSchema.FACTS).orElse(null) instanceof Items items) {
        return items.values().stream().limit(MOST_FACTS).map(AnswerForms::fact).toList();
      }
    } catch (IOException broken) {
      throw Failures.unreadable();
    }
    throw Failures.unreadable();
  }

  /** What is no mapping is a fact that says nothing, so that it is counted among the dropped. */
  private static Fields fact(Tree item) {
    return item instanceof Fields fields ? fields : Fields.empty(ANSWER);
  }

  /** The value that a parser stands before. */
  private static Tree tree(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> items(parser);
      default -> new Text(ANSWER, parser.getText());
    };
  }

  /** A value that is null is one that is left out. */
  private static Fields fields(JsonParser parser) throws IOException {
    Map<String, Tree> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        values.put(key, tree(parser));
      }
    }
    return Fields.of(ANSWER, values);
  }

  private static Items items(JsonParser parser) throws IOException {
    List<Tree> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(tree(parser));
    }
    return new Items(ANSWER, values);
  }
}
