package org.bilan.clean;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;

/** The files of an edition and what reads them. */
final class SourceFiles {

  private final List<SourceReader> readers;
  private final Path data;

  SourceFiles(List<SourceReader> readers, Path data) {
    this.readers = readers.stream().sorted(Comparator.comparing(SourceReader::format)).toList();
    this.data = data;
  }

  Path data() {
    return data;
  }

  /** What reads a file, if anything does. */
  Optional<SourceReader> reader(FileDefinition file) {
    return readers.stream().filter(candidate -> candidate.reads(file.path())).findFirst();
  }

  /** What reads a file, or empty once it is reported that nothing does. */
  Optional<SourceReader> reader(FileDefinition file, DiagnosticSink problems) {
    Optional<SourceReader> reader = reader(file);
    if (reader.isEmpty()) {
      List<String> formats = readers.stream().map(SourceReader::format).toList();
      problems.report(Diagnostic.error("clean.no-reader", file.place(), file.path(), formats));
    }
    return reader;
  }

  /** The file itself, or empty once it is reported that it is not one of the edition's. */
  Optional<SourceFile> file(FileDefinition file, DiagnosticSink problems) {
    Optional<Path> path = path(file.path());
    if (path.isEmpty()) {
      problems.report(Diagnostic.error("clean.outside", file.place(), file.path()));
    }
    return path.map(
        found ->
            new SourceFile(
                found,
                file.path(),
                file.encoding(),
                file.separator(),
                file.options(),
                file.place()));
  }

  /** Scripts read the edition's folder only, not the rest of the disk. */
  private Optional<Path> path(String written) {
    try {
      Path folder = data.toAbsolutePath().normalize();
      Path path = folder.resolve(written).normalize();
      return path.startsWith(folder) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
