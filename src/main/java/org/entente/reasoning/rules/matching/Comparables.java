package org.entente.reasoning.rules.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Word;
import org.entente.reasoning.rules.language.Operand;
import org.entente.rulebook.yaml.Nearest;
import org.entente.rulebook.yaml.Problems;

/** Gives what a field is compared with the type of the field, or says why that cannot be. */
final class Comparables {
  private final Readings readings;
  private final Problems problems;

  Comparables(Readings readings, Problems problems) {
    this.readings = readings;
    this.problems = problems;
  }

  /**
   * @param field what is compared, for messages
   * @param type the type of its values
   * @param ordered whether less and more are asked for, so that 2.5 can be compared with 2
   */
  Optional<Value> find(String field, Class<?> type, Operand operand, boolean ordered) {
    if (operand instanceof Operand.Path path) {
      Value.Reading other = readings.find(path).orElse(null);
      return other == null ? Optional.empty() : sameType(field, type, path, other);
    }
    if (operand instanceof Operand.Constant constant) {
      return constant(field, type, constant);
    }
    return literal(field, type, (Operand.Literal) operand, ordered);
  }

  private Optional<Value> sameType(
      String field, Class<?> type, Operand.Path path, Value.Reading other) {
    boolean comparable = type.isAssignableFrom(other.type()) || other.type().isAssignableFrom(type);
    if (comparable && type != Object.class) {
      return Optional.of(other);
    }
    problems.add(
        path.at(),
        field + " is " + spoken(type) + ", but `" + path.spelt() + "` is " + spoken(other.type()));
    return Optional.empty();
  }

  private Optional<Value> constant(String field, Class<?> type, Operand.Constant constant) {
    if (!type.isEnum()) {
      problems.add(
          constant.at(), field + " is " + spoken(type) + ", not `" + constant.spelt() + "`");
      return Optional.empty();
    }
    String vocabulary = Types.spelt(type);
    if (constant.vocabulary().equals(vocabulary)) {
      for (Object word : type.getEnumConstants()) {
        if (((Word) word).name().equals(constant.word())) {
          return Optional.of(new Value.Stated(word));
        }
      }
    }
    reportUnknown(field, type, constant);
    return Optional.empty();
  }

  private void reportUnknown(String field, Class<?> type, Operand.Constant constant) {
    String vocabulary = Types.spelt(type);
    List<Word> words = Arrays.stream(type.getEnumConstants()).map(Word.class::cast).toList();
    List<String> spelt = words.stream().map(word -> vocabulary + "." + word.name()).toList();
    if (!constant.vocabulary().equals(vocabulary)) {
      boolean known = Types.vocabularies().contains(constant.vocabulary());
      problems.add(
          constant.at(),
          known
              ? field + " is one of `" + vocabulary + "`, not of `" + constant.vocabulary() + "`"
              : "there is no word `" + constant.spelt() + "`",
          Nearest.advice(vocabulary + "." + constant.word(), spelt));
    } else {
      problems.add(
          constant.at(),
          "there is no word `" + constant.spelt() + "`",
          Nearest.advice(constant.spelt(), spelt));
    }
  }

  private Optional<Value> literal(
      String field, Class<?> type, Operand.Literal literal, boolean ordered) {
    Object value = literal.value();
    boolean fits =
        value == null
            || type == value.getClass()
            || ordered && type == Long.class && value instanceof BigDecimal;
    if (fits) {
      return Optional.of(new Value.Stated(value));
    }
    if (type == LocalDate.class && value instanceof String day) {
      try {
        return Optional.of(new Value.Stated(LocalDate.parse(day)));
      } catch (DateTimeParseException notADay) {
        problems.add(literal.at(), "`" + day + "` is no day", "write it like \"2026-01-30\"");
        return Optional.empty();
      }
    }
    problems.add(
        literal.at(),
        field + " is " + spoken(type) + ", not `" + literal.spelt() + "`",
        type.isEnum() ? "write a word of `" + Types.spelt(type) + "`" : "");
    return Optional.empty();
  }

  /** A type in words, with its article. */
  static String spoken(Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == Long.class) {
      return "a whole number";
    }
    if (type == Boolean.class) {
      return "true or false";
    }
    if (type == LocalDate.class) {
      return "a day";
    }
    if (List.class.isAssignableFrom(type)) {
      return "a list";
    }
    return type.isEnum()
        ? "one of `" + Types.spelt(type) + "`"
        : "a whole `" + type.getSimpleName() + "`";
  }
}
