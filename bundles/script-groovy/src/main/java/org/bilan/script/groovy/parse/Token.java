package org.bilan.script.groovy.parse;

/**
 * A piece of the text of a script, as far as it matters before parsing.
 *
 * @param kind what it is
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Token(Kind kind, int start, int end) {

  /** What a piece of text is. */
  public enum Kind {
    /** A name, a word, or a number. */
    WORD,
    /** A text between quotes. */
    TEXT,
    /** A text whose quote is not closed. */
    OPEN_TEXT,
    /** A comment. */
    COMMENT,
    /** The end of a line. */
    LINE,
    /** A bracket, an operator, any other character. */
    SIGN
  }

  /** Whether it is of a kind. */
  public boolean is(Kind other) {
    return kind == other;
  }
}
