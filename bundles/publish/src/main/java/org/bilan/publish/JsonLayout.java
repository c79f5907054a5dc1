package org.bilan.publish;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Indents by two spaces and ends lines by {@code \n}, on every system. Between {@link #compact} and
 * {@link #spread} everything stays on one line: an entry a line is what a reader of differences
 * wants.
 */
final class JsonLayout implements PrettyPrinter {

  private int depth;
  private boolean compact;

  void compact() {
    compact = true;
  }

  void spread() {
    compact = false;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    open(json, '{');
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    close(json, entries, '}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    open(json, '[');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    close(json, values, ']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    separate(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    line(json);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    line(json);
  }

  private void open(JsonGenerator json, char bracket) throws IOException {
    json.writeRaw(bracket);
    depth++;
  }

  private void close(JsonGenerator json, int count, char bracket) throws IOException {
    depth--;
    if (count > 0) {
      line(json);
    }
    json.writeRaw(bracket);
  }

  private void separate(JsonGenerator json) throws IOException {
    json.writeRaw(compact ? ", " : ",");
    line(json);
  }

  private void line(JsonGenerator json) throws IOException {
    if (!compact) {
      json.writeRaw('\n');
      json.writeRaw("  ".repeat(depth));
    }
  }
}
