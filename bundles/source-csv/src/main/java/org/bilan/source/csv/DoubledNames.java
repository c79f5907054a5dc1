package org.bilan.source.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that a header has twice. */
final class DoubledNames {

  private DoubledNames() {}

  /** The doubled names with the numbers of their columns: {@code « Ville » (3, 7)}. */
  static Optional<List<String>> of(List<String> header) {
    Map<String, List<Integer>> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      if (!name.isEmpty()) {
        columns.computeIfAbsent(name, unused -> new ArrayList<>()).add(i + 1);
      }
    }
    List<String> doubled =
        columns.entrySet().stream()
            .filter(e -> e.getValue().size() > 1)
            .map(e -> e.getKey() + " " + numbers(e.getValue()))
            .toList();
    return doubled.isEmpty() ? Optional.empty() : Optional.of(doubled);
  }

  private static String numbers(List<Integer> columns) {
    return "(" + String.join(", ", columns.stream().map(String::valueOf).toList()) + ")";
  }
}
