package org.bilan.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.Suggestion;
import org.bilan.api.source.SourceFile;

/** Says why a file cannot be read, before its reader is asked to. */
final class FileOnDisk {

  private FileOnDisk() {}

  /** What prevents a file from being read, if anything. */
  static Optional<Diagnostic> obstacle(SourceFile file) {
    Path path = file.path();
    if (!Files.exists(path)) {
      return Optional.of(missing(file));
    }
    if (Files.isDirectory(path)) {
      return Optional.of(Diagnostic.error("clean.folder", file.declared(), file.name()));
    }
    if (!Files.isReadable(path)) {
      return Optional.of(Diagnostic.error("clean.unreadable", file.declared(), file.name()));
    }
    return Optional.empty();
  }

  private static Diagnostic missing(SourceFile file) {
    Path folder = file.path().toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return Diagnostic.error(
          "clean.no-folder", file.declared(), file.name(), String.valueOf(file.path().getParent()));
    }
    return Diagnostic.error("clean.no-file", file.declared(), file.name())
        .suggesting(Suggestion.among(file.name(), neighbours(file.name(), folder)));
  }

  /** The files of the same folder, named as the script would. */
  private static List<String> neighbours(String name, Path folder) {
    String before = name.substring(0, name.lastIndexOf('/') + 1);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(neighbour -> before + neighbour.getFileName())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
