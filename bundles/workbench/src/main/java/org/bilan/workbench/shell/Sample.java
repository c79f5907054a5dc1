package org.bilan.workbench.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.workbench.preference.UserFolder;

/** The sample project, which is there to be written in. */
final class Sample {

  private static final String NAME = "mois-ess";

  private Sample() {}

  /**
   * The sample that stands beside the distribution; where that is not to be written to, a copy of
   * it that belongs to the user, made the first time. Not on the event thread.
   */
  static Optional<Path> find() {
    Optional<Path> shipped = shipped();
    boolean kept =
        Boolean.getBoolean("bilan.installed") || shipped.filter(Files::isWritable).isEmpty();
    return kept ? shipped.flatMap(Sample::own) : shipped;
  }

  private static Optional<Path> shipped() {
    Path home = Path.of(System.getProperty("bilan.home", "."));
    for (Path up = home.toAbsolutePath(); up != null; up = up.getParent()) {
      Path sample = up.resolve("scripts").resolve(NAME);
      if (Files.isDirectory(sample)) {
        return Optional.of(sample);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> own(Path shipped) {
    Path own = UserFolder.path().resolve("samples").resolve(NAME);
    if (Files.isDirectory(own)) {
      return Optional.of(own);
    }
    try {
      Path fresh = own.resolveSibling(NAME + ".new");
      copy(shipped, fresh);
      return Optional.of(Files.move(fresh, own));
    } catch (IOException e) {
      // It can be looked at where it is.
      return Optional.of(shipped);
    }
  }

  /** The contents alone: what is read-only there is not so here. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }
}
