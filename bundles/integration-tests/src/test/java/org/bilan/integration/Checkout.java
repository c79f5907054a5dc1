package org.bilan.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the checkout the tests run in. */
final class Checkout {

  static final Path ROOT =
      Path.of(System.getProperty("bilan.root", "../..")).toAbsolutePath().normalize();
  static final Path SAMPLE = ROOT.resolve("scripts/mois-ess");
  static final Path DATA = SAMPLE.resolve("data/2011");
  static final Path SMALL_SAMPLE = ROOT.resolve("scripts/ateliers-velo");
  static final Path STARTING_PROJECT = ROOT.resolve("report-templates/mois-ess/project");
  static final Path GUIDE = ROOT.resolve("docs/guide/premier-bilan");
  static final Path DISTRIBUTION = ROOT.resolve("launcher/target/distribution");

  private Checkout() {}

  /** Copies the sample project, without what earlier runs left in it. */
  static Path copySample(Path to) {
    return copy(SAMPLE, to);
  }

  /** Copies a folder, hidden files and folders left out. */
  static Path copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      List<Path> shown = files.filter(f -> isShown(from.relativize(f))).toList();
      for (Path file : shown) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isShown(Path path) {
    for (Path name : path) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }
}
