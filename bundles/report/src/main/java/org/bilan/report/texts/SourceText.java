package org.bilan.report.texts;

import org.bilan.api.diagnostic.Place;
import org.bilan.api.report.Phrase;

/**
 * A stretch of a file, able to say where each of its characters stands.
 *
 * @param file path relative to the project
 * @param text the stretch
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1
 */
public record SourceText(String file, String text, int line, int column) {

  /** The text of a phrase of the layout. */
  public static SourceText of(Phrase phrase) {
    Place place = phrase.place();
    return new SourceText(place.file(), phrase.text(), place.line(), place.column());
  }

  /** Where the characters from one offset to another (excluded) stand. */
  public Place place(int from, int to) {
    if (line == 0 || column == 0) {
      return line == 0 ? Place.file(file) : Place.line(file, line);
    }
    return new Place(file, lineOf(from), columnOf(from), lineOf(to), columnOf(to));
  }

  /** The line of a character. */
  public int lineOf(int offset) {
    int lines = line;
    for (int i = 0; i < Math.min(offset, text.length()); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  private int columnOf(int offset) {
    int lastBreak = text.lastIndexOf('\n', Math.min(offset, text.length()) - 1);
    return lastBreak < 0 ? column + offset : offset - lastBreak;
  }
}
