package org.bilan.clean;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.api.cleaning.QualityReport;
import org.bilan.api.data.Table;
import org.bilan.api.source.FileReport;

/**
 * What cleaning a source gives, and what is remembered of it.
 *
 * @param content its table and account; empty where it could not be read
 * @param findings what is wrong, to be reported again each time it is remembered
 */
record CleanSource(Optional<Content> content, List<Finding> findings) {

  /**
   * A clean source.
   *
   * @param aliases rows by identifiers of rows that are one with them
   * @param labels what columns are called in print, by their names, where files know
   */
  record Content(
      Table table,
      QualityReport quality,
      List<FileReport> files,
      Map<String, Integer> aliases,
      Map<String, String> labels) {}
}
