package org.entente.extraction.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.evidence.Arrangement;
import org.entente.evidence.Document;
import org.entente.evidence.FactKind;
import org.entente.rulebook.Phrase;
import org.entente.rulebook.Rulebook;
import org.entente.rulebook.Topic;

/**
 * What a model is told: its task, with sentences from the rulebook's phrases for what each kind of
 * fact means, and the document between lines that it cannot contain, for they bear its own digest.
 */
final class Prompt {
  private static final int MOST_EXAMPLES = 3;
  private static final int MARK_LENGTH = 16;
  private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)\\}");
  private static final String MATERIAL = text("material.txt");

  private final String task;

  Prompt(Rulebook rulebook) {
    task = fill(text("task.txt"), Map.of("kinds", kinds(rulebook)));
  }

  String task() {
    return task;
  }

  String material(Document document, List<Arrangement> arrangements) {
    return fill(
        MATERIAL,
        Map.of(
            "mark", document.sha256().substring(0, MARK_LENGTH),
            "arrangements", lines(arrangements.stream().map(Prompt::line).toList()),
            "article", document.text()));
  }

  private static String line(Arrangement arrangement) {
    return "- " + arrangement.id() + ": " + arrangement.title();
  }

  private static String kinds(Rulebook rulebook) {
    Map<String, List<String>> examples = new TreeMap<>();
    for (Topic topic : rulebook.topics()) {
      for (Phrase phrase : topic.phrases()) {
        List<String> ofKind = examples.computeIfAbsent(phrase.fact(), kind -> new ArrayList<>());
        phrase.catches().stream().limit(1).forEach(ofKind::add);
      }
    }
    return lines(
        FactKind.all().stream()
            .map(FactKind::word)
            .map(kind -> kind(kind, examples.getOrDefault(kind, List.of())))
            .toList());
  }

  private static String kind(String word, List<String> examples) {
    return "- "
        + word
        + examples.stream()
            .limit(MOST_EXAMPLES)
            .map(example -> "\n  \"" + example + "\"")
            .collect(Collectors.joining());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Fills all blanks in one go, so that what fills one is not searched for others. */
  private static String fill(String template, Map<String, String> values) {
    return BLANK
        .matcher(template)
        .replaceAll(blank -> Matcher.quoteReplacement(values.get(blank.group(1))));
  }

  private static String text(String name) {
    try (InputStream in = Prompt.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own `" + name + "`", e);
    }
  }
}
