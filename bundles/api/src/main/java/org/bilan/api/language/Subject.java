package org.bilan.api.language;

/**
 * What a name stands for.
 *
 * @param kind what it is
 * @param name what tells it from others of its kind: an id, {@code source}, {@code source.column},
 *     {@code source.column: Category}, {@code file.passage}
 */
public record Subject(Kind kind, String name) {

  /** What has a definition, and uses. */
  public enum Kind {
    /** An indicator, by its id. */
    INDICATOR,
    /** A source, by its name. */
    SOURCE,
    /** A column of a source, {@code source.column}. */
    COLUMN,
    /** A category of a column, {@code source.column: Category}. */
    CATEGORY,
    /** A passage of a text, {@code file.passage}. */
    PASSAGE,
    /** A parameter of the layout. */
    PARAMETER,
    /** A look. */
    LOOK
  }

  /** A category of a column. */
  public static Subject category(String source, String column, String label) {
    return new Subject(Kind.CATEGORY, source + "." + column + ": " + label);
  }

  /** A column of a source. */
  public static Subject column(String source, String column) {
    return new Subject(Kind.COLUMN, source + "." + column);
  }
}
