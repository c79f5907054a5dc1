package org.bilan.source.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the columns, gathered from one or several rows. */
final class SheetHeader {

  private final List<List<String>> levels = new ArrayList<>();
  private final int rows;

  SheetHeader(int rows) {
    this.rows = rows;
  }

  /** Takes the next row of the header. */
  void take(List<String> texts) {
    levels.add(texts);
  }

  boolean isBegun() {
    return !levels.isEmpty();
  }

  boolean isWhole() {
    return levels.size() == rows;
  }

  /** The names, up to the last column that has one: {@code Budget / Recettes}. */
  List<String> names() {
    int width = levels.stream().mapToInt(List::size).max().orElse(0);
    List<String> names = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      names.add(name(column));
    }
    while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    return List.copyOf(names);
  }

  private String name(int column) {
    List<String> parts = new ArrayList<>();
    for (List<String> level : levels) {
      String part = column < level.size() ? onOneLine(level.get(column)) : "";
      boolean same = !parts.isEmpty() && parts.get(parts.size() - 1).equals(part);
      if (!part.isEmpty() && !same) {
        parts.add(part);
      }
    }
    return String.join(" / ", parts);
  }

  /** Names of narrow columns are often broken by hand. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }

  /** The names that several columns have, with these columns: {@code ville (C, G)}. */
  static List<String> doubled(List<String> names) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        String letters = Faults.reference(0, i).replace("0", "");
        columns.computeIfAbsent(names.get(i), unused -> new ArrayList<>()).add(letters);
      }
    }
    return columns.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
        .toList();
  }
}
