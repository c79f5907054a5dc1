package org.bilan.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.api.project.ProjectRequest;
import org.bilan.api.script.ProjectScripts;
import org.bilan.api.script.ScriptFile;

/** The sample of the repository; {@code bilan.root} tells where that is. */
final class Sample {

  static final int EDITION = 2011;

  private static final Path ROOT = Path.of(System.getProperty("bilan.root", "."));
  private static final Path PROJECT = ROOT.resolve("scripts/mois-ess");

  private Sample() {}

  static Path distribution() {
    return ROOT.resolve("launcher/target/distribution").toAbsolutePath().normalize();
  }

  static Path data() {
    return PROJECT.resolve("data").resolve(String.valueOf(EDITION));
  }

  /** A render that remembers nothing. */
  static ProjectRequest request() {
    return new ProjectRequest(
        PROJECT,
        Optional.of(EDITION),
        Optional.of(data()),
        java.util.Map.of(),
        false,
        Optional.empty());
  }

  static ProjectScripts scripts() {
    return new ProjectScripts(
        EDITION,
        files("sources", ".groovy"),
        files("indicators", ".groovy"),
        Optional.of(file(PROJECT.resolve("bilan.groovy"))));
  }

  private static List<ScriptFile> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().map(Sample::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ScriptFile file(Path file) {
    try {
      String path = PROJECT.relativize(file).toString().replace('\\', '/');
      return new ScriptFile(path, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
