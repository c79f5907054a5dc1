package org.bilan.source.jdbc;

import org.bilan.api.diagnostic.Place;

/**
 * A position in a query as its author wrote it.
 *
 * @param line from 1; 0 where it is unknown
 * @param column from 1
 */
record Position(int line, int column) {

  static final Position NONE = new Position(0, 0);

  /** The position of a character of a text, which counts from 0. */
  static Position in(String text, int offset) {
    int end = Math.min(offset, text.length());
    int line = 1;
    int begin = 0;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        begin = i + 1;
      }
    }
    return new Position(line, end - begin + 1);
  }

  /** The position in a script, where a text begins at a place of it. */
  Place after(Place begin) {
    if (!isKnown() || begin.line() == 0) {
      return begin;
    }
    int from = line == 1 ? Math.max(1, begin.column()) + column - 1 : column;
    return Place.at(begin.file(), begin.line() + line - 1, from);
  }

  boolean isKnown() {
    return line > 0;
  }
}
