package org.bilan.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A JSON file being written: UTF-8, one entry a line, a newline at its end. */
final class JsonFile implements Closeable {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonLayout layout = new JsonLayout();
  private final JsonGenerator json;

  /** Writes to a stream, which stays open. */
  JsonFile(OutputStream out) throws IOException {
    // A writer, because a cell cut in the middle of a character must not stop the whole file.
    json = FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout);
  }

  /** Writes a part of the file. */
  interface Part {
    void write() throws IOException;
  }

  /** An object of its own, or the next of a list. */
  void object(Part entries) throws IOException {
    json.writeStartObject();
    entries.write();
    json.writeEndObject();
  }

  /** An object of its own, or the next of a list, on one line. */
  void line(Part entries) throws IOException {
    json.writeStartObject();
    layout.compact();
    entries.write();
    json.writeEndObject();
    layout.spread();
  }

  /** A named object. */
  void object(String name, Part entries) throws IOException {
    json.writeFieldName(name);
    object(entries);
  }

  /** A named object on one line. */
  void line(String name, Part entries) throws IOException {
    json.writeFieldName(name);
    line(entries);
  }

  /** A named list. */
  void list(String name, Part values) throws IOException {
    json.writeArrayFieldStart(name);
    values.write();
    json.writeEndArray();
  }

  /** A named list of texts. */
  void texts(String name, Iterable<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  void text(String name, String text) throws IOException {
    json.writeStringField(name, text);
  }

  void missing(String name) throws IOException {
    json.writeNullField(name);
  }

  void flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  void number(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  void number(String name, BigDecimal number) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(Spelling.plain(number));
  }

  /** A number, where there is one. */
  void number(String name, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      number(name, number.get());
    }
  }

  /** A count, where there is one. */
  void count(String name, Optional<Long> count) throws IOException {
    if (count.isPresent()) {
      number(name, count.get());
    }
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }
}
