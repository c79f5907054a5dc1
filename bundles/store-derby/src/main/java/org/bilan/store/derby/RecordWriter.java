package org.bilan.store.derby;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes the parts of records one after the other; a {@link RecordReader} reads them back. */
final class RecordWriter {

  private final DataOutputStream out;

  RecordWriter(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  /** Writes one part. */
  interface Part<T> {
    void write(T value) throws IOException;
  }

  void number(long number) throws IOException {
    out.writeLong(number);
  }

  void small(int number) throws IOException {
    out.writeInt(number);
  }

  void flag(boolean flag) throws IOException {
    out.writeBoolean(flag);
  }

  void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Digits and scale: 2.50 is not 2.5. */
  void decimal(BigDecimal decimal) throws IOException {
    out.writeInt(decimal.scale());
    bytes(decimal.unscaledValue().toByteArray());
  }

  void day(LocalDate day) throws IOException {
    out.writeLong(day.toEpochDay());
  }

  /** A constant, by its name: its rank may change from one version to the next. */
  void constant(Enum<?> constant) throws IOException {
    text(constant.name());
  }

  <T> void optional(Optional<T> value, Part<T> part) throws IOException {
    flag(value.isPresent());
    if (value.isPresent()) {
      part.write(value.get());
    }
  }

  <T> void list(Collection<T> values, Part<T> part) throws IOException {
    small(values.size());
    for (T value : values) {
      part.write(value);
    }
  }

  <T> void map(Map<String, T> values, Part<T> part) throws IOException {
    list(
        values.entrySet(),
        entry -> {
          text(entry.getKey());
          part.write(entry.getValue());
        });
  }
}
