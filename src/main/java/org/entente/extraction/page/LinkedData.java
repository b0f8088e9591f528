package org.entente.extraction.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's JSON-LD says of its article: schema.org's NewsArticle and the like. */
final class LinkedData {
  private static final List<String> ARTICLES = List.of("Article", "Posting", "Report");
  private final Map<?, ?> article;

  private LinkedData(Map<?, ?> article) {
    this.article = article;
  }

  /** That of the first article that a page describes; empty if it describes none. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Map<?, ?> article = article(parsed(script.data()));
      if (article != null) {
        return new LinkedData(article);
      }
    }
    return new LinkedData(Map.of());
  }

  /** A value as text; of an object, its name; empty if there is none. */
  String text(String key) {
    Object value = article.get(key);
    if (value instanceof List<?> several && !several.isEmpty()) {
      value = several.get(0);
    }
    if (value instanceof Map<?, ?> object) {
      value = object.get("name");
    }
    return value instanceof String text ? text.trim() : "";
  }

  /** The first object of an article's type, those on top first. */
  private static Map<?, ?> article(Object root) {
    Deque<Object> open = new ArrayDeque<>();
    open.add(root == null ? List.of() : root);
    while (!open.isEmpty()) {
      Object one = open.remove();
      if (one instanceof Map<?, ?> object) {
        String type = String.valueOf(object.get("@type"));
        if (ARTICLES.stream().anyMatch(type::contains)) {
          return object;
        }
        object.values().stream().filter(LinkedData::holdsMore).forEach(open::add);
      } else if (one instanceof List<?> several) {
        several.stream().filter(LinkedData::holdsMore).forEach(open::add);
      }
    }
    return null;
  }

  private static boolean holdsMore(Object value) {
    return value instanceof Map || value instanceof List;
  }

  /** Maps, lists and strings; null if it is no JSON, as on many a page. */
  private static Object parsed(String text) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      return json.nextToken() == null ? null : value(json);
    } catch (IOException broken) {
      return null;
    }
  }

  // as deep as the parser lets it: a thousand levels
  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        object.put(key, value(json));
      }
      return object;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> several = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        several.add(value(json));
      }
      return several;
    }
    return json.getText();
  }
}
