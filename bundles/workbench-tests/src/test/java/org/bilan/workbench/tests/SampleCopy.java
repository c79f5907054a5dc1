package org.bilan.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the sample projects, which tests write into. */
final class SampleCopy {

  private SampleCopy() {}

  /** Copies a sample, without what was kept of it, to a folder that does not exist. */
  static Path of(String name, Path to) throws IOException {
    Path from = OpenWorkbench.ROOT.resolve("scripts").resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> !f.toString().contains(".bilan")).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : copy.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
    return to;
  }
}
