package org.bilan.clean.column;

import java.util.List;

/**
 * What a text says in a column.
 *
 * @param value its value, or {@code null} where it has none
 * @param unreadable what of it could not be read
 */
record Cell<T>(T value, List<String> unreadable) {

  static <T> Cell<T> of(T value) {
    return new Cell<>(value, List.of());
  }

  static <T> Cell<T> blank() {
    return new Cell<>(null, List.of());
  }

  static <T> Cell<T> unreadable(String text) {
    return new Cell<>(null, List.of(text));
  }
}
