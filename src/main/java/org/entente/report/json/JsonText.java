package org.entente.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.entente.assessment.Points;

/** Writes indented JSON with the same bytes everywhere. Names are given in the order of reading. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DECIMALS = 6;
  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** The text of one JSON object, ending in a line feed. */
  public static String object(Consumer<JsonText> body) {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indent);
    printer.indentArraysWith(indent);
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      out.setPrettyPrinter(printer);
      new JsonText(out).entry(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
    return text.append('\n').toString();
  }

  /** An object without a name: the whole, or an entry of an array. */
  public void entry(Consumer<JsonText> body) {
    write(out::writeStartObject);
    body.accept(this);
    write(out::writeEndObject);
  }

  public void object(String name, Consumer<JsonText> body) {
    write(() -> out.writeFieldName(name));
    entry(body);
  }

  public <T> void array(String name, List<T> items, Consumer<T> each) {
    write(() -> out.writeArrayFieldStart(name));
    items.forEach(each);
    write(out::writeEndArray);
  }

  public void texts(String name, List<String> texts) {
    array(name, texts, text -> write(() -> out.writeString(text)));
  }

  /** Null stands for a value that is not known, here and below. */
  public void text(String name, Object value) {
    write(() -> out.writeStringField(name, value == null ? null : value.toString()));
  }

  public void none(String name) {
    write(() -> out.writeNullField(name));
  }

  public void number(String name, long value) {
    write(() -> out.writeNumberField(name, value));
  }

  public void number(String name, double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    BigDecimal shortest = rounded.stripTrailingZeros();
    write(() -> out.writeNumberField(name, shortest.scale() < 0 ? shortest.setScale(0) : shortest));
  }

  /** Points as a decimal number with three places. */
  public void points(String name, Points points) {
    write(() -> out.writeNumberField(name, BigDecimal.valueOf(points.thousandths(), 3)));
  }

  public void truth(String name, boolean value) {
    write(() -> out.writeBooleanField(name, value));
  }

  private void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory", impossible);
    }
  }
}
