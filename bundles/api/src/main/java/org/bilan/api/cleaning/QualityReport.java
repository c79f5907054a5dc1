package org.bilan.api.cleaning;

import java.util.List;
import java.util.Map;

/**
 * The account of a source: {@code rowsRead = rowsKept + dropped + duplicates}.
 *
 * @param source the source
 * @param rowsRead rows of its files, headers excluded
 * @param rowsKept rows of its table
 * @param missing blank cells kept as missing, by column
 * @param entries rows and values that did not go into the table as they were, in the order of files
 *     and lines
 */
public record QualityReport(
    String source,
    long rowsRead,
    long rowsKept,
    Map<String, Long> missing,
    List<QualityEntry> entries) {

  /** Copies the lists. */
  public QualityReport {
    entries = List.copyOf(entries);
  }

  /** How many entries are of a kind. */
  public long count(QualityEntry.Kind kind) {
    return entries.stream().filter(e -> e.kind() == kind).count();
  }
}
