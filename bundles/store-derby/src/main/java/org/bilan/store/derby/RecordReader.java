package org.bilan.store.derby;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a {@link RecordWriter} wrote, in the same order. */
final class RecordReader {

  private final DataInputStream in;

  RecordReader(byte[] record) {
    this.in = new DataInputStream(new ByteArrayInputStream(record));
  }

  /** Reads one part. */
  interface Part<T> {
    T read() throws IOException;
  }

  long number() throws IOException {
    return in.readLong();
  }

  int small() throws IOException {
    return in.readInt();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  String text() throws IOException {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  byte[] bytes() throws IOException {
    return in.readNBytes(length());
  }

  BigDecimal decimal() throws IOException {
    int scale = in.readInt();
    byte[] digits = bytes();
    if (digits.length == 0) {
      throw new IOException("A number without digits");
    }
    return new BigDecimal(new BigInteger(digits), scale);
  }

  LocalDate day() throws IOException {
    return LocalDate.ofEpochDay(in.readLong());
  }

  <T extends Enum<T>> T constant(Class<T> type) throws IOException {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IOException("No " + type.getSimpleName() + " " + name, e);
    }
  }

  <T> Optional<T> optional(Part<T> part) throws IOException {
    return flag() ? Optional.of(part.read()) : Optional.empty();
  }

  <T> List<T> list(Part<T> part) throws IOException {
    int size = length();
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(part.read());
    }
    return values;
  }

  <T> Map<String, T> map(Part<T> part) throws IOException {
    int size = length();
    Map<String, T> values = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(text(), part.read());
    }
    return Collections.unmodifiableMap(values);
  }

  /** No part is longer than what is left, so that a damaged length does not fill the memory. */
  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("A length of " + length + " with " + in.available() + " bytes left");
    }
    return length;
  }
}
