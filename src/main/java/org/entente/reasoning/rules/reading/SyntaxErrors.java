package org.entente.reasoning.rules.reading;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.ParserError;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** The parser's errors in plain words. */
final class SyntaxErrors {
  private static final List<String> WORDS = List.of("package", "rule", "when", "then", "end");
  private static final String SHAPE =
      "a file has its `package`, then rules: `rule \"...\"`, its annotations, `when`,"
          + " conditions, `then`, `conclude(...);`, `end`";
  private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

  private SyntaxErrors() {}

  /** Reports the first error: the parser's later ones follow from it more often than not. */
  static void report(List<? extends DroolsError> errors, Source source, Problems problems) {
    errors.stream()
        .filter(ParserError.class::isInstance)
        .map(ParserError.class::cast)
        // a fault of the parser's own has no place
        .filter(error -> error.getRow() > 0)
        .min(Comparator.comparingInt(error -> source.offset(error.getRow(), error.getCol())))
        .ifPresentOrElse(
            error -> report(error, source, problems),
            () -> problems.add(source.at(-1), "the rules cannot be read"));
  }

  private static void report(ParserError error, Source source, Problems problems) {
    int offset = source.offset(error.getRow(), error.getCol());
    Matcher input = INPUT.matcher(String.valueOf(error.getMessage()));
    String found = input.find() ? input.group(1) : "";
    if (found.isEmpty() || found.equals("<eof>")) {
      problems.add(source.at(offset), "the rules cannot be read from here on");
    } else {
      problems.add(source.at(offset), "`" + found + "` cannot stand here", advice(found));
    }
  }

  private static String advice(String found) {
    return switch (found) {
      case "=" -> "to compare, write `==`";
      case "then", "end", "when" -> "something before it is not finished";
      case ",", ")" -> "something before it is missing";
      default -> Nearest.to(found, WORDS).map(word -> "did you mean `" + word + "`?").orElse(SHAPE);
    };
  }
}
