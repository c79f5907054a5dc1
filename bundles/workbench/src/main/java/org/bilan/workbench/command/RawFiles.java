package org.bilan.workbench.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.api.live.LiveProject;
import org.bilan.api.project.Evaluated;

/**
 * The raw files of the edition that is prepared. Reads folders: never on the event thread.
 *
 * @param data where they are
 * @param declared those that sources read, relative to it
 * @param taken names of sources
 */
record RawFiles(Path data, Set<String> declared, Set<String> taken) {

  private static final int DEPTH = 2;

  /** Those of a project. */
  static RawFiles of(LiveProject project) throws IOException {
    Set<String> declared = new HashSet<>();
    Set<String> taken = new HashSet<>(scripts(project.folder().resolve("sources")));
    project
        .state()
        .evaluated()
        .map(Evaluated::definitions)
        .ifPresent(
            known ->
                known
                    .sources()
                    .forEach(
                        source -> {
                          taken.add(source.name());
                          source.files().forEach(file -> declared.add(file.path()));
                        }));
    return new RawFiles(data(project), declared, taken);
  }

  private static List<String> scripts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".groovy"))
          .map(name -> name.substring(0, name.length() - ".groovy".length()))
          .toList();
    }
  }

  private static Path data(LiveProject project) throws IOException {
    if (project.request().data().isPresent()) {
      return project.request().data().get();
    }
    Path all = project.folder().resolve("data");
    Files.createDirectories(all);
    try (Stream<Path> editions = Files.list(all)) {
      String latest =
          editions
              .map(p -> p.getFileName().toString())
              .filter(name -> name.matches("\\d{4}"))
              .max(String::compareTo)
              .orElse("");
      return all.resolve(project.request().edition().map(String::valueOf).orElse(latest));
    }
  }

  /** The files that no source reads, in order. */
  List<String> undeclared() throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(data, DEPTH)) {
      return all.filter(Files::isRegularFile)
          .map(file -> data.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !declared.contains(name))
          .sorted()
          .toList();
    }
  }

  /** A file in the data folder: itself, or a copy of one that is elsewhere. */
  Path brought(Path file) throws IOException {
    Path folder = data.toAbsolutePath().normalize();
    Path given = file.toAbsolutePath().normalize();
    if (given.startsWith(folder)) {
      return given;
    }
    Path copy = folder.resolve(given.getFileName().toString());
    if (Files.exists(copy) && Files.mismatch(given, copy) >= 0) {
      throw new FileAlreadyExistsException(copy.toString());
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, ".", ".new");
    Files.copy(given, draft, StandardCopyOption.REPLACE_EXISTING);
    Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }
}
