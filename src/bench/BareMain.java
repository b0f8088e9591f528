import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The least that a command with options and JSON output costs: what start-up is measured against. */
@Command(name = "bare", mixinStandardHelpOptions = true)
public final class BareMain implements Callable<Integer> {
  @Parameters(index = "0")
  private String file;

  @Option(names = "--format", defaultValue = "json")
  private String format;

  /** Parses its arguments, and prints them as JSON. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BareMain()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("format", format);
      json.writeEndObject();
    }
    System.out.println(text);
    return 0;
  }
}
