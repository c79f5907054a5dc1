package org.bilan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bilan.api.diagnostic.Diagnostic;

/** Writes what commands say as JSON, for other programs. */
final class Json {

  private Json() {}

  /** Findings, as an array. */
  static void diagnostics(List<Diagnostic> diagnostics, Console console) throws IOException {
    try (JsonGenerator json = generator(console)) {
      json.writeStartArray();
      for (Diagnostic diagnostic : diagnostics) {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", diagnostic.code());
        json.writeStringField("file", diagnostic.place().file());
        json.writeNumberField("line", diagnostic.place().line());
        json.writeNumberField("column", diagnostic.place().column());
        json.writeStringField("message", console.writer().sentence(diagnostic, console.locale()));
        strings(json, "accepted", diagnostic.suggestion().accepted());
        if (diagnostic.suggestion().nearest().isPresent()) {
          json.writeStringField("nearest", diagnostic.suggestion().nearest().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    console.out().println();
  }

  private static void strings(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  static JsonGenerator generator(Console console) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return new JsonFactory()
        .createGenerator(console.out())
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
        .setPrettyPrinter(printer);
  }
}
