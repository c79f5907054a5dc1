package org.bilan.source.jdbc;

import java.util.Locale;

/**
 * A piece of a query that is neither space nor comment.
 *
 * @param kind what it is
 * @param text as it is written
 * @param start where it begins, from 0
 * @param depth how many parentheses are open before it
 */
record Token(Kind kind, String text, int start, int depth) {

  /** What a piece can be. */
  enum Kind {
    /** A word without quotes: of the language, or a name. */
    WORD,
    /** A text, or a name between quotes. */
    QUOTED,
    /** {@code :name}. */
    PARAMETER,
    /** Any other character. */
    SYMBOL
  }

  int end() {
    return start + text.length();
  }

  boolean is(String symbolOrWord) {
    return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equalsIgnoreCase(symbolOrWord);
  }

  /** The word in capitals, as the language gives its own. */
  String word() {
    return kind == Kind.WORD ? text.toUpperCase(Locale.ROOT) : "";
  }
}
