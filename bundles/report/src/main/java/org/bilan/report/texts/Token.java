package org.bilan.report.texts;

/**
 * A word between braces.
 *
 * @param kind its kind
 * @param text as written; without quotes for a quoted text
 * @param from where it begins in the source
 * @param to where it ends in the source
 */
public record Token(Kind kind, String text, int from, int to) {

  /** The kinds of words. */
  public enum Kind {
    /** A name, or a word. */
    NAME,
    /** A number. */
    NUMBER,
    /** Two numbers with a colon or a slash. */
    RATIO,
    /** A text between quotes. */
    QUOTED,
    /** An at sign. */
    AT,
    /** A bar. */
    PIPE,
    /** A comparison. */
    OPERATOR,
    /** Anything else. */
    OTHER
  }

  /** Whether it is of a kind. */
  public boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is a given word. */
  public boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }
}
