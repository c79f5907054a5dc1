package org.bilan.workbench.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What an editor begins with, read before it is made.
 *
 * @param path the file, relative to the project
 * @param text its text
 * @param recovery keeps copies of it
 * @param kept a copy that a kill left behind, where it is not the text of the file
 */
record Opening(String path, String text, Recovery recovery, Optional<String> kept) {

  static Opening of(Path project, String path) throws IOException {
    Recovery recovery = new Recovery(project, path);
    String text = plain(Files.readString(project.resolve(path), StandardCharsets.UTF_8));
    return new Opening(path, text, recovery, recovery.found(text));
  }

  /** The text of a file as it is now; empty where it is gone or cannot be read. */
  static Optional<String> text(Path file) {
    try {
      return Optional.of(plain(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    return text.replace("\r\n", "\n");
  }
}
