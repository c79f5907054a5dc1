package org.bilan.clean;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.api.cleaning.FileDefinition;
import org.bilan.api.cleaning.SourceDefinition;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticSink;
import org.bilan.api.script.KnownPlugins;
import org.bilan.api.source.SourceFile;
import org.bilan.api.source.SourceReader;

/** The files of an edition, what stands for files, and what reads them. */
final class SourceFiles {

  private final List<SourceReader> readers;
  private final Optional<KnownPlugins> plugins;
  private final Path data;

  SourceFiles(List<SourceReader> readers, Optional<KnownPlugins> plugins, Path data) {
    this.readers =
        readers.stream()
            .sorted(Comparator.comparing(SourceReader::format).thenComparing(SourceReader::bundle))
            .toList();
    this.plugins = plugins;
    this.data = data;
  }

  Path data() {
    return data;
  }

  /** What reads a file, if anything does. */
  Optional<SourceReader> reader(FileDefinition file) {
    return readers.stream()
        .filter(
            candidate ->
                file.format()
                    .map(candidate.format()::equals)
                    .orElseGet(() -> candidate.reads(file.path())))
        .findFirst();
  }

  /** What reads a file, or empty once it is reported that nothing does. */
  Optional<SourceReader> reader(FileDefinition file, DiagnosticSink problems) {
    Optional<SourceReader> reader = reader(file);
    if (reader.isEmpty()) {
      problems.report(unread(file));
    }
    return reader;
  }

  private Diagnostic unread(FileDefinition file) {
    Optional<String> plugin =
        plugins.flatMap(
            p -> file.format().map(p::offering).orElseGet(() -> p.reading(file.path())));
    if (plugin.isPresent()) {
      return Diagnostic.error("clean.not-installed", file.place(), file.path(), plugin.get());
    }
    List<String> formats = readers.stream().map(SourceReader::format).distinct().toList();
    return Diagnostic.error("clean.no-reader", file.place(), file.path(), formats);
  }

  /** Whether rows are in a file of the data folder, rather than elsewhere. */
  boolean isFile(FileDefinition file) {
    return reader(file).map(r -> r.location().isFile(file.path())).orElse(true);
  }

  /** Whether all rows of a source are in files of the data folder. */
  boolean areFiles(SourceDefinition source) {
    return source.files().stream().allMatch(this::isFile);
  }

  /** The file itself, or empty once it is reported that it is none of the edition's. */
  Optional<SourceFile> file(FileDefinition file, DiagnosticSink problems) {
    if (!isFile(file)) {
      return Optional.of(at(data, file));
    }
    Optional<Path> path = path(file.path());
    if (path.isEmpty()) {
      problems.report(Diagnostic.error("clean.outside", file.place(), file.path()));
    }
    return path.map(found -> at(found, file)).filter(found -> isThere(found, problems));
  }

  private static boolean isThere(SourceFile file, DiagnosticSink problems) {
    Optional<Diagnostic> obstacle = FileOnDisk.obstacle(file);
    obstacle.ifPresent(problems::report);
    return obstacle.isEmpty();
  }

  private static SourceFile at(Path path, FileDefinition file) {
    return new SourceFile(
        path,
        file.path(),
        file.encoding(),
        file.separator(),
        file.options(),
        file.place(),
        file.optionPlaces());
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
