package org.bilan.api.cleaning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.data.Table;
import org.bilan.api.graph.Key;
import org.bilan.api.source.FileReport;

/**
 * A clean source.
 *
 * @param name the source
 * @param label its name in print
 * @param exported the declared day of export, if any
 * @param key what the table depends on
 * @param table its rows
 * @param quality the account of its cleaning
 * @param files its files as they were read
 * @param labels what its columns are called in print, by their names, where its files know: the
 *     texts of a survey's questions
 */
public record SourceData(
    String name,
    String label,
    Optional<LocalDate> exported,
    Key key,
    Table table,
    QualityReport quality,
    List<FileReport> files,
    Map<String, String> labels) {

  /** Copies the labels. */
  public SourceData {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** A source whose files know nothing of what its columns are called. */
  public SourceData(
      String name,
      String label,
      Optional<LocalDate> exported,
      Key key,
      Table table,
      QualityReport quality,
      List<FileReport> files) {
    this(name, label, exported, key, table, quality, files, Map.of());
  }
}
