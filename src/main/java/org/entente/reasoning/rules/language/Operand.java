package org.entente.reasoning.rules.language;

import java.util.List;
import org.entente.rulebook.yaml.Position;

/** Something that has a value. */
public sealed interface Operand {
  Position at();

  /** How a rule would write it. */
  String spelt();

  /**
   * A field, or a field of a field.
   *
   * @param variable whose field, with the dollar sign; empty if of the pattern it stands in
   * @param fields may be empty if there is a variable: then it is the bound thing itself
   */
  record Path(String variable, List<String> fields, Position at) implements Operand {
    public Path {
      fields = List.copyOf(fields);
    }

    @Override
    public String spelt() {
      String path = String.join(".", fields);
      return variable.isEmpty() || path.isEmpty() ? variable + path : variable + "." + path;
    }
  }

  /**
   * A value that stands in the rule.
   *
   * @param value a String, Long, BigDecimal or Boolean, or null
   */
  record Literal(Object value, Position at) implements Operand {
    @Override
    public String spelt() {
      if (!(value instanceof String)) {
        return String.valueOf(value);
      }
      String escaped = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
      return '"' + escaped.replace("\n", "\\n") + '"';
    }
  }

  /**
   * A word of a vocabulary.
   *
   * @param vocabulary for example {@code Openness.Degree}; empty if left out
   * @param word for example {@code EAGER}
   */
  record Constant(String vocabulary, String word, Position at) implements Operand {
    @Override
    public String spelt() {
      return vocabulary.isEmpty() ? word : vocabulary + "." + word;
    }
  }
}
