package org.bilan.clean;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.api.source.FileReport;

/** What columns are called in print, as far as their files know: the first that does decides. */
final class ColumnLabels {

  private final Map<String, String> known = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** A column that is read from one column of the file at hand. */
  void cell(String column, String header) {
    headers.put(column, header);
  }

  /** A column whose cells answer a question, of which the text may be known. */
  void question(String column, String text) {
    put(column, text);
  }

  /** Takes what is known of a file once it was read. */
  void file(FileReport report) {
    headers.forEach((column, header) -> put(column, report.labels().getOrDefault(header, "")));
    headers.clear();
  }

  private void put(String column, String label) {
    if (!label.isBlank()) {
      known.putIfAbsent(column, label);
    }
  }

  /** Labels by the names of columns. */
  Map<String, String> all() {
    return known;
  }
}
