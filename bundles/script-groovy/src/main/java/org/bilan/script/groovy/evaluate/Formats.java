package org.bilan.script.groovy.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bilan.api.source.SourceReader;

/**
 * The formats that can be read, as they are when a run begins.
 *
 * @param readers what reads them
 */
public record Formats(List<SourceReader> readers) {

  /** Sorts the readers. */
  public Formats {
    readers =
        readers.stream()
            .sorted(Comparator.comparing(SourceReader::format).thenComparing(SourceReader::bundle))
            .toList();
  }

  /** What reads a format. */
  public Optional<SourceReader> named(String format) {
    return readers.stream().filter(r -> r.format().equals(format)).findFirst();
  }

  /** What reads files of a name. */
  public Optional<SourceReader> reading(String fileName) {
    return readers.stream().filter(r -> r.reads(fileName)).findFirst();
  }

  /** The names of the formats. */
  public Collection<String> names() {
    return new TreeSet<>(readers.stream().map(SourceReader::format).toList());
  }
}
