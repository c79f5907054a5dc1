package org.bilan.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Copies folders of texts into one.
 *
 * @param fill puts names into texts and paths
 */
record TemplateCopy(UnaryOperator<String> fill) {

  /** Copies beside the target, then renames: what is half made is never left in its place. */
  List<String> copy(List<Path> folders, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-");
    try {
      List<String> made = new ArrayList<>();
      for (Path folder : folders) {
        copyFiles(folder, draft, made);
      }
      Files.deleteIfExists(target);
      Files.move(draft, target);
      return made.stream().sorted().toList();
    } finally {
      delete(draft);
    }
  }

  private void copyFiles(Path from, Path draft, List<String> made) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = fill.apply(from.relativize(file).toString().replace('\\', '/'));
        Path copy = draft.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, fill.apply(Files.readString(file)));
        made.add(name);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
