package org.bilan.api.language;

/**
 * A piece of a text, to be coloured. The tokens of a text follow one another without a gap, and
 * make the whole of it.
 *
 * @param kind what it is
 * @param offset where it begins
 * @param length how many characters it has, at least one
 */
public record TextToken(Kind kind, int offset, int length) {

  /** What a piece is. */
  public enum Kind {
    /** Spaces and ends of lines. */
    SPACE,
    /** A comment. */
    COMMENT,
    /** A word that is said: one that is given something, or opens a block. */
    WORD,
    /** What follows a dot: a column, or a word after a value. */
    MEMBER,
    /** Another name: of a source, of something named with {@code def}. */
    NAME,
    /** What is given by name, up to its colon. */
    OPTION,
    /** A word of the language itself: {@code def}, {@code true}, {@code when}, {@code end}. */
    KEYWORD,
    /** A text between quotes. */
    QUOTED,
    /** A text whose quote is not closed. */
    OPEN_QUOTED,
    /** A number. */
    NUMBER,
    /** A bracket, an operator, a comma. */
    SIGN,
    /** The braces of a binding, and its bar. */
    BRACE,
    /** The indicator that a binding names. */
    BOUND,
    /** The format of a binding. */
    FORMAT,
    /** A number or a text that is printed as it is: {@code {=50}}. */
    LITERAL,
    /** The heading that names a passage. */
    PASSAGE,
    /** A heading that is printed. */
    HEADING,
    /** The sign of an item of a list, or of a remark. */
    BULLET,
    /** Text in italics. */
    EMPHASIS,
    /** Text in bold. */
    STRONG,
    /** The words of a link. */
    LINK,
    /** Where a link leads. */
    TARGET,
    /** Text as it is. */
    TEXT
  }

  /** Where it ends. */
  public int end() {
    return offset + length;
  }
}
