package org.bilan.source.csv;

/**
 * Follows quotes, cells and records through a text, one character at a time, without keeping cells:
 * to compare separators on a sample, and to find the quote that spoils a file.
 */
final class CellScan {

  private enum State {
    CELL_START,
    BARE,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char separator;
  private State state = State.CELL_START;
  private char previous;
  private int line;
  private int quoteLine;
  private int cells = 1;
  private boolean misplaced;

  CellScan(char separator, int line) {
    this.separator = separator;
    this.line = line;
  }

  /**
   * Takes the next character.
   *
   * @return whether it ends a record
   */
  boolean take(char c) {
    boolean lineEnd = c == '\r' || (c == '\n' && previous != '\r');
    boolean restOfLineEnd = c == '\n' && previous == '\r';
    previous = c;
    line += lineEnd ? 1 : 0;
    if (restOfLineEnd) {
      return false;
    }
    switch (state) {
      case CELL_START -> start(c, lineEnd);
      case BARE -> afterBare(c, lineEnd);
      case QUOTED -> state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      case QUOTE_IN_QUOTED -> afterQuote(c, lineEnd);
      default -> throw new IllegalStateException(state.name());
    }
    return lineEnd && state == State.CELL_START;
  }

  private void start(char c, boolean lineEnd) {
    if (c == '"') {
      state = State.QUOTED;
      quoteLine = line;
    } else {
      afterBare(c, lineEnd);
    }
  }

  private void afterBare(char c, boolean lineEnd) {
    state = State.BARE;
    if (c == separator) {
      cells++;
      state = State.CELL_START;
    } else if (lineEnd) {
      state = State.CELL_START;
    }
  }

  private void afterQuote(char c, boolean lineEnd) {
    if (c == '"') {
      state = State.QUOTED;
      return;
    }
    boolean ends = c == separator || lineEnd;
    misplaced |= !ends && !Character.isWhitespace(c);
    if (ends) {
      afterBare(c, lineEnd);
    }
  }

  /** How many cells the record has so far; forgets them. */
  int takeCells() {
    int count = cells;
    cells = 1;
    return count;
  }

  /** Whether a quote was closed within a cell that goes on. */
  boolean misplaced() {
    return misplaced;
  }

  boolean inQuotes() {
    return state == State.QUOTED;
  }

  /** The line where the last quote was opened. */
  int quoteLine() {
    return quoteLine;
  }

  /** The line reached. */
  int line() {
    return line;
  }
}
