package org.bilan.report.texts;

/**
 * A word between braces.
 *
 * @param kind its kind
 * @param text as written; without quotes for a quoted text
 * @param from where it begins in the source
 * @param to where it ends in the source
 */
record Token(Kind kind, String text, int from, int to) {

  /** The kinds of words. */
  enum Kind {
    NAME,
    NUMBER,
    RATIO,
    QUOTED,
    AT,
    PIPE,
    OPERATOR,
    OTHER
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }
}
