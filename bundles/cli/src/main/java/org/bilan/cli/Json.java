package org.bilan.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.indicator.Flag;
import org.bilan.api.indicator.IndicatorResult;
import org.bilan.api.indicator.Provenance;
import org.bilan.api.indicator.Result;
import org.bilan.api.indicator.Value;

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

  /** Where a figure comes from. */
  static void explanation(IndicatorResult result, Console console) throws IOException {
    Provenance provenance = result.provenance();
    try (JsonGenerator json = generator(console)) {
      json.writeStartObject();
      json.writeStringField("id", result.indicator().id());
      json.writeStringField("label", result.indicator().plainLabel());
      result(json, result.result());
      json.writeStringField("definition", provenance.formula());
      json.writeStringField("script", provenance.script().toString());
      if (provenance.statedBy().isPresent()) {
        json.writeStringField("statedBy", provenance.statedBy().get());
      }
      strings(json, "filters", provenance.filters());
      strings(json, "uses", provenance.uses());
      sources(json, provenance.sources());
      json.writeNumberField("rowsIn", provenance.rowsIn());
      json.writeNumberField("rowsOut", provenance.rowsOut());
      json.writeEndObject();
    }
    console.out().println();
  }

  private static void result(JsonGenerator json, Result result) throws IOException {
    json.writeStringField("unit", result.unit());
    if (result instanceof Result.Figure figure) {
      json.writeFieldName("value");
      value(json, figure.value());
      if (figure.base().isPresent()) {
        json.writeNumberField("base", figure.base().get());
      }
      if (figure.margin().isPresent()) {
        json.writeNumberField("margin", figure.margin().get());
      }
      strings(json, "flags", names(figure.flags()));
      return;
    }
    json.writeArrayFieldStart("rows");
    for (Result.Cell cell : ((Result.Breakdown) result).cells()) {
      json.writeStartObject();
      json.writeStringField("category", cell.category().orElse(null));
      if (cell.series().isPresent()) {
        json.writeStringField("series", cell.series().get());
      }
      json.writeFieldName("value");
      value(json, cell.value());
      if (cell.base().isPresent()) {
        json.writeNumberField("base", cell.base().get());
      }
      strings(json, "flags", names(cell.flags()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<String> names(Set<Flag> flags) {
    return flags.stream().map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
  }

  private static void value(JsonGenerator json, Value value) throws IOException {
    if (value instanceof Value.Numeric number) {
      json.writeNumber(number.value());
    } else if (value instanceof Value.Day day) {
      json.writeString(day.value().toString());
    } else if (value instanceof Value.Text text) {
      json.writeString(text.value());
    } else if (value instanceof Value.Labels labels) {
      json.writeStartArray();
      for (String label : labels.values()) {
        json.writeString(label);
      }
      json.writeEndArray();
    } else {
      json.writeNull();
    }
  }

  private static void sources(JsonGenerator json, List<Provenance.SourceUse> sources)
      throws IOException {
    json.writeArrayFieldStart("sources");
    for (Provenance.SourceUse source : sources) {
      json.writeStartObject();
      json.writeStringField("name", source.name());
      json.writeStringField("label", source.label());
      if (source.exported().isPresent()) {
        json.writeStringField("exported", source.exported().get().toString());
      }
      json.writeArrayFieldStart("files");
      for (Provenance.FileUse file : source.files()) {
        json.writeStartObject();
        json.writeStringField("name", file.name());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
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
