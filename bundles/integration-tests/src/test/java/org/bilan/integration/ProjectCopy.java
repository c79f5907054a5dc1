package org.bilan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * A project of the checkout, copied so that a test may change it.
 *
 * @param folder the copy
 */
record ProjectCopy(Path folder) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static ProjectCopy of(Path project, Path folder) {
    return new ProjectCopy(Checkout.copy(project, folder));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** The text of a UTF-8 file. */
  String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence of a text in a UTF-8 file that must have it. */
  ProjectCopy replace(String name, String from, String to) {
    return replace(name, StandardCharsets.UTF_8, from, to);
  }

  /** Replaces the first occurrence of a text in a file that must have it. */
  ProjectCopy replace(String name, Charset charset, String from, String to) {
    return edit(
        name,
        charset,
        text -> {
          assertThat(text).as(name).contains(from);
          int at = text.indexOf(from);
          return text.substring(0, at) + to + text.substring(at + from.length());
        });
  }

  /** Changes the whole text of a file. */
  ProjectCopy edit(String name, Charset charset, UnaryOperator<String> change) {
    try {
      String text = Files.readString(file(name), charset);
      Files.writeString(file(name), change.apply(text), charset);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds lines at the end of a UTF-8 file. */
  ProjectCopy append(String name, String lines) {
    return edit(name, StandardCharsets.UTF_8, text -> text + lines);
  }

  ProjectCopy delete(String name) {
    try {
      Files.delete(file(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
