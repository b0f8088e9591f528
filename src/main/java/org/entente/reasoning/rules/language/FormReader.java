package org.entente.reasoning.rules.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.rulebook.yaml.Position;

/** Reads what a {@link FormWriter} wrote. Throws if the bytes are anything else. */
public final class FormReader {
  private final DataInputStream in;
  private final String[] texts;
  private String file = "";

  public FormReader(DataInputStream in) throws IOException {
    this.in = in;
    this.texts = new String[count()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }

  /** Names the file in which everything read from now on stands. */
  public void file(String file) {
    this.file = file;
  }

  public int number() throws IOException {
    return in.readInt();
  }

  private int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > Character.MAX_VALUE) {
      throw new IOException("no count: " + count);
    }
    return count;
  }

  public String text() throws IOException {
    return texts[in.readUnsignedShort()];
  }

  public Position place() throws IOException {
    return new Position(file, in.readInt(), in.readInt());
  }

  public List<Condition> conditions() throws IOException {
    int count = count();
    List<Condition> conditions = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      conditions.add(condition());
    }
    return conditions;
  }

  private Condition condition() throws IOException {
    byte form = in.readByte();
    Position at = place();
    String text = text();
    return switch (form) {
      case Form.PATTERN ->
          new Condition.Pattern(text(), text(), bindings(), constraints(), at, text);
      case Form.NOT -> new Condition.Not(condition(), at, text);
      case Form.EXISTS -> new Condition.Exists(condition(), at, text);
      case Form.ALL_OF -> new Condition.AllOf(conditions(), at, text);
      case Form.ANY_OF -> new Condition.AnyOf(conditions(), at, text);
      default -> throw new IOException("no condition: " + form);
    };
  }

  private List<Condition.Binding> bindings() throws IOException {
    int count = count();
    List<Condition.Binding> bindings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Position at = place();
      bindings.add(new Condition.Binding(text(), path(), at));
    }
    return bindings;
  }

  private List<Constraint> constraints() throws IOException {
    int count = count();
    List<Constraint> constraints = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      constraints.add(constraint());
    }
    return constraints;
  }

  private Constraint constraint() throws IOException {
    byte form = in.readByte();
    Position at = place();
    String text = text();
    return switch (form) {
      case Form.COMPARE -> new Constraint.Compare(path(), operator(), operand(), at, text);
      case Form.IN -> new Constraint.In(path(), in.readBoolean(), operands(), at, text);
      case Form.CONTAINS -> new Constraint.Contains(path(), in.readBoolean(), operand(), at, text);
      case Form.FLAG -> new Constraint.Flag(path(), at, text);
      case Form.OPPOSITE -> new Constraint.Opposite(constraint(), at, text);
      case Form.EVERY -> new Constraint.Every(constraints(), at, text);
      case Form.SOME -> new Constraint.Some(constraints(), at, text);
      default -> throw new IOException("no constraint: " + form);
    };
  }

  private Operator operator() throws IOException {
    Optional<Operator> operator = Operator.of(text());
    if (operator.isEmpty()) {
      throw new IOException("no operator");
    }
    return operator.get();
  }

  public List<Operand.Path> paths() throws IOException {
    int count = count();
    List<Operand.Path> paths = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      paths.add(path());
    }
    return paths;
  }

  private List<Operand> operands() throws IOException {
    int count = count();
    List<Operand> operands = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      operands.add(operand());
    }
    return operands;
  }

  public Operand.Path path() throws IOException {
    return operand() instanceof Operand.Path path ? path : notAPath();
  }

  private static Operand.Path notAPath() throws IOException {
    throw new IOException("no path");
  }

  private Operand operand() throws IOException {
    byte form = in.readByte();
    Position at = place();
    String text = text();
    return switch (form) {
      case Form.PATH -> new Operand.Path(text, fields(text()), at);
      case Form.CONSTANT -> new Operand.Constant(text, text(), at);
      case Form.TEXT -> new Operand.Literal(text, at);
      case Form.WHOLE -> new Operand.Literal(Long.valueOf(text), at);
      case Form.DECIMAL -> new Operand.Literal(new BigDecimal(text), at);
      case Form.BOOLEAN -> new Operand.Literal(Boolean.valueOf(text), at);
      case Form.NULL -> new Operand.Literal(null, at);
      default -> throw new IOException("no operand: " + form);
    };
  }

  private static List<String> fields(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split("\\."));
  }
}
