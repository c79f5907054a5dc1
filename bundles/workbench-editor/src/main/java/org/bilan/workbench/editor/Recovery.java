package org.bilan.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bilan.workbench.api.WholeFile;

/**
 * Copies of texts that are not saved, in {@code .bilan/recovery} of the project: what a kill, or
 * the loss of power, would otherwise take away.
 */
final class Recovery {

  private final Path copy;

  Recovery(Path project, String path) {
    this.copy = project.resolve(".bilan").resolve("recovery").resolve(path);
  }

  /** Keeps a text; the former copy is replaced as a whole. Tells why where it cannot. */
  Optional<String> keep(String text) {
    try {
      WholeFile.write(copy, text);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** The text that was kept and is not the one of the file. */
  Optional<String> found(String saved) {
    try {
      String kept = Files.readString(copy, StandardCharsets.UTF_8);
      return kept.equals(saved) ? Optional.empty() : Optional.of(kept);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Forgets the copy: the text is saved, or was given up. Whether there was one. */
  boolean forget() {
    try {
      return Files.deleteIfExists(copy);
    } catch (IOException e) {
      // It is asked about at the next opening, and then forgotten.
      return false;
    }
  }
}
