package org.bilan.api.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.api.diagnostic.Place;

/**
 * Where a result comes from.
 *
 * @param sources the sources read, directly or through other indicators
 * @param filters the conditions on rows, as scripts write them
 * @param uses the ids of the indicators it uses, directly
 * @param formula the formula as a sentence
 * @param script the script line that defines it
 * @param statedBy who declares it, where no row gives it
 * @param rowsIn rows of its own source before conditions
 * @param rowsOut rows of its own source that were taken
 */
public record Provenance(
    List<SourceUse> sources,
    List<String> filters,
    List<String> uses,
    String formula,
    Place script,
    Optional<String> statedBy,
    long rowsIn,
    long rowsOut) {

  /** Copies the lists. */
  public Provenance {
    sources = List.copyOf(sources);
    filters = List.copyOf(filters);
    uses = List.copyOf(uses);
  }

  /**
   * A source read.
   *
   * @param name its name
   * @param label its name in print
   * @param exported the declared day of export, if any
   * @param files its files
   */
  public record SourceUse(
      String name, String label, Optional<LocalDate> exported, List<FileUse> files) {

    /** Copies the files. */
    public SourceUse {
      files = List.copyOf(files);
    }
  }

  /**
   * A file read.
   *
   * @param name relative to the data folder
   * @param sha256 the hash of its bytes
   */
  public record FileUse(String name, String sha256) {}
}
