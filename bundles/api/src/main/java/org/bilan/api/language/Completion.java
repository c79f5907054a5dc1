package org.bilan.api.language;

import java.util.List;

/**
 * What could be written at the caret.
 *
 * @param kind what it is
 * @param label what the list shows
 * @param replaces what it takes the place of: what is written of it already
 * @param text what is written in its place
 * @param caret where the caret stands then, counted from the beginning of {@code text}
 * @param detail its parameters, type or unit, in a few words
 * @param documentation one or a few sentences, in the language asked for; empty where there are
 *     none
 */
public record Completion(
    Kind kind,
    String label,
    Span replaces,
    String text,
    int caret,
    String detail,
    String documentation) {

  /** What a completion is. */
  public enum Kind {
    /** A word of scripts. */
    WORD,
    /** What a word is given by name. */
    OPTION,
    /** A source. */
    SOURCE,
    /** A column of a source. */
    COLUMN,
    /** A column of a raw file. */
    HEADER,
    /** A category, or another label found in a column. */
    CATEGORY,
    /** An indicator. */
    INDICATOR,
    /** A passage of a text. */
    PASSAGE,
    /** A format of a figure in a text. */
    FORMAT,
    /** What a format is given, or a word of the tests of texts. */
    KEYWORD,
    /** A heading, figure or table that a text may link to. */
    ANCHOR,
    /** A look. */
    LOOK,
    /** A way to read cells. */
    READING,
    /** A raw file. */
    FILE,
    /** A name given with {@code def}, the edition, a parameter of the layout. */
    NAME
  }

  /** What is written in place of {@link #replaces}, with the caret after it. */
  public static Completion of(
      Kind kind, String label, Span replaces, String detail, String documentation) {
    return new Completion(kind, label, replaces, label, label.length(), detail, documentation);
  }

  /** The same, writing another text; a {@code |} in it says where the caret stands. */
  public Completion writing(String pattern) {
    int bar = pattern.indexOf('|');
    String written = bar < 0 ? pattern : pattern.substring(0, bar) + pattern.substring(bar + 1);
    return writing(written, bar < 0 ? written.length() : bar);
  }

  /** The same, writing another text, with the caret at an offset of it. */
  public Completion writing(String written, int at) {
    return new Completion(kind, label, replaces, written, at, detail, documentation);
  }

  /**
   * Those that what is written could become, the likeliest first: those that begin so, those of
   * which a part begins so, then those that have its letters in their order; otherwise in the order
   * given. Case and accents do not count.
   */
  public static List<Completion> ranked(List<Completion> all, String written) {
    return Likeness.ranked(all, written);
  }
}
