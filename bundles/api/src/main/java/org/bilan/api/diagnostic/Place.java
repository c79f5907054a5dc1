package org.bilan.api.diagnostic;

/**
 * A stretch of a file. Lines and columns count from 1, in characters; 0 means unknown.
 *
 * @param file path relative to the project, with forward slashes
 * @param line first line, or 0 where the whole file is meant
 * @param column first column, or 0 where the whole line is meant
 * @param endLine last line
 * @param endColumn column after the last character
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

  /** The whole of a file. */
  public static Place file(String file) {
    return new Place(file, 0, 0, 0, 0);
  }

  /** A whole line of a file. */
  public static Place line(String file, int line) {
    return new Place(file, line, 0, line, 0);
  }

  /** A single position of a file. */
  public static Place at(String file, int line, int column) {
    return new Place(file, line, column, line, column);
  }

  /** {@code file:line:column}, without the parts that are unknown. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
