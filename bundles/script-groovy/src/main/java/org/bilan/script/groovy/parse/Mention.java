package org.bilan.script.groovy.parse;

import java.util.List;
import org.bilan.api.diagnostic.Place;

/**
 * Something named in a script, for editors.
 *
 * @param kind what is named
 * @param owner what it belongs to: the source of a column, {@code source.column} of a category, the
 *     source of what files hold; empty for others
 * @param name as written
 * @param place where it is written, with its quotes or without
 * @param defines whether it is defined here
 * @param among what narrows the names that would do: kinds of indicators, or the indicator whose
 *     suffix is defined
 */
public record Mention(
    Kind kind, String owner, String name, Place place, boolean defines, List<String> among) {

  /** What is named. */
  public enum Kind {
    /** An indicator. */
    INDICATOR,
    /** A source. */
    SOURCE,
    /** A column of a source. */
    COLUMN,
    /** A category of a column. */
    CATEGORY,
    /** A column of the files of a source. */
    HEADER,
    /** A file of the data folder. */
    FILE,
    /** A passage of a text. */
    PASSAGE,
    /** A look. */
    LOOK,
    /** A parameter of the layout. */
    PARAMETER,
    /** A text with bindings. */
    PHRASE
  }

  /** Copies the list. */
  public Mention {
    among = List.copyOf(among);
  }

  /** A use. */
  public static Mention of(Kind kind, String owner, String name, Place place) {
    return new Mention(kind, owner, name, place, false, List.of());
  }

  /** A definition. */
  public static Mention defining(Kind kind, String owner, String name, Place place) {
    return new Mention(kind, owner, name, place, true, List.of());
  }
}
