package org.entente.reasoning.rules.language;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.rulebook.yaml.Position;

/** Writes conditions as bytes, each text once. {@link FormReader} reads them. */
public final class FormWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** All that was written: first the texts, then what refers to them by number. */
  public byte[] toBytes() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(1 << 15);
    DataOutputStream head = new DataOutputStream(whole);
    head.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      head.writeInt(encoded.length);
      head.write(encoded);
    }
    bytes.writeTo(head);
    return whole.toByteArray();
  }

  public void number(int number) throws IOException {
    out.writeInt(number);
  }

  public void text(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    out.writeShort(known == null ? texts.size() - 1 : known);
    if (texts.size() > Character.MAX_VALUE) {
      throw new IOException("too many texts");
    }
  }

  /** Line and column: the file is known to whoever reads. */
  public void place(Position at) throws IOException {
    out.writeInt(at.line());
    out.writeInt(at.column());
  }

  public void conditions(List<Condition> conditions) throws IOException {
    out.writeInt(conditions.size());
    for (Condition condition : conditions) {
      condition(condition);
    }
  }

  private void condition(Condition condition) throws IOException {
    out.writeByte(Form.of(condition));
    place(condition.at());
    text(condition.text());
    if (condition instanceof Condition.Pattern pattern) {
      text(pattern.variable());
      text(pattern.type());
      out.writeInt(pattern.bindings().size());
      for (Condition.Binding binding : pattern.bindings()) {
        place(binding.at());
        text(binding.variable());
        operand(binding.path());
      }
      constraints(pattern.constraints());
    } else if (condition instanceof Condition.Not not) {
      condition(not.of());
    } else if (condition instanceof Condition.Exists exists) {
      condition(exists.of());
    } else if (condition instanceof Condition.AllOf all) {
      conditions(all.of());
    } else {
      conditions(((Condition.AnyOf) condition).of());
    }
  }

  private void constraints(List<Constraint> constraints) throws IOException {
    out.writeInt(constraints.size());
    for (Constraint constraint : constraints) {
      constraint(constraint);
    }
  }

  private void constraint(Constraint constraint) throws IOException {
    out.writeByte(Form.of(constraint));
    place(constraint.at());
    text(constraint.text());
    if (constraint instanceof Constraint.Compare compare) {
      operand(compare.left());
      text(compare.operator().sign());
      operand(compare.right());
    } else if (constraint instanceof Constraint.In in) {
      operand(in.left());
      out.writeBoolean(in.negated());
      operands(in.among());
    } else if (constraint instanceof Constraint.Contains contains) {
      operand(contains.list());
      out.writeBoolean(contains.negated());
      operand(contains.element());
    } else if (constraint instanceof Constraint.Flag flag) {
      operand(flag.path());
    } else if (constraint instanceof Constraint.Opposite opposite) {
      constraint(opposite.of());
    } else if (constraint instanceof Constraint.Every every) {
      constraints(every.of());
    } else {
      constraints(((Constraint.Some) constraint).of());
    }
  }

  public void operands(List<? extends Operand> operands) throws IOException {
    out.writeInt(operands.size());
    for (Operand operand : operands) {
      operand(operand);
    }
  }

  private void operand(Operand operand) throws IOException {
    out.writeByte(Form.of(operand));
    place(operand.at());
    if (operand instanceof Operand.Path path) {
      text(path.variable());
      text(String.join(".", path.fields()));
    } else if (operand instanceof Operand.Constant constant) {
      text(constant.vocabulary());
      text(constant.word());
    } else {
      Object value = ((Operand.Literal) operand).value();
      text(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
    }
  }
}
