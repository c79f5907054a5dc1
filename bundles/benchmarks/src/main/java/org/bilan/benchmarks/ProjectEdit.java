package org.bilan.benchmarks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Something that an author changes in the sample, differently each time: what was computed before
 * would be remembered.
 *
 * @param name what is changed
 * @param path the file, relative to the project
 * @param charset how it is encoded
 * @param change gives its text changed for the nth time, from 0
 */
record ProjectEdit(String name, String path, Charset charset, Change change) {

  /** A change of a text. */
  @FunctionalInterface
  interface Change {
    String of(String text, int time);
  }

  private static final Charset LATIN = Charset.forName("windows-1252");

  /** What may be tinted in the chart of scopes. */
  private static final List<String> SCOPES =
      List.of("Nationale", "Régionale", "Départementale", "Locale");

  static final ProjectEdit TEXT =
      script(
          "a word of a text",
          "texts/manifestations.md",
          "Plus nombreuses que jamais",
          i -> "Plus nombreuses " + letters(i) + " que jamais");

  static final ProjectEdit INDICATOR =
      script(
          "a filter of an indicator",
          "indicators/manifestations.groovy",
          "where(surLeSite).by(manifestations.envergure)",
          i ->
              "where(surLeSite, manifestations.id.over(%d)).by(manifestations.envergure)"
                  .formatted(8_001 + 40 * i));

  static final ProjectEdit COLOUR =
      script("the accent of a chart", "bilan.groovy", "accent \"Locale\"", i -> accent(i % 30 + 1));

  static final ProjectEdit CELL =
      new ProjectEdit(
          "a cell of a source, saved", "data/2011/manifestations.csv", LATIN, ProjectEdit::widened);

  /** One manifestation more of a national scope, each time. */
  private static String widened(String text, int time) {
    String wider = text;
    for (int i = 0; i <= time; i++) {
      wider = wider.replaceFirst(";Locale;", ";Nationale;");
    }
    return wider;
  }

  private static ProjectEdit script(String name, String path, String from, IntFunction<String> to) {
    return new ProjectEdit(
        name, path, StandardCharsets.UTF_8, (text, time) -> replaced(text, from, to.apply(time)));
  }

  private static String replaced(String text, String from, String to) {
    if (!text.contains(from)) {
      throw new IllegalStateException("Not there: " + from);
    }
    return text.replace(from, to);
  }

  /** The scopes of the bits of a number, in either order. */
  private static String accent(int number) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < SCOPES.size(); i++) {
      if ((number >> i & 1) == 1) {
        chosen.add('"' + SCOPES.get(i) + '"');
      }
    }
    if (number > 15) {
      Collections.reverse(chosen);
    }
    return "accent " + String.join(", ", chosen);
  }

  /** A number in letters, for texts hold no typed numbers. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % 26));
    return number < 26 ? last : letters(number / 26) + last;
  }

  /** The file of a project as it is saved. */
  String text(Path project) throws IOException {
    return Files.readString(project.resolve(path), charset);
  }

  /** A text of the file with the change made for the nth time. */
  String changed(String text, int time) {
    return change.of(text, time);
  }

  void save(Path project, String text) throws IOException {
    Files.writeString(project.resolve(path), text, charset);
  }
}
