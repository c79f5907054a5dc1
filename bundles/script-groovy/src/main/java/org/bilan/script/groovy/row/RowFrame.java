package org.bilan.script.groovy.row;

import org.bilan.api.cleaning.Row;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.diagnostic.DiagnosticException;
import org.bilan.api.diagnostic.Place;

/** One application of a closure to a row: its local values, and what it may still use up. */
final class RowFrame {

  /** The most turns of loops that one row may take. */
  static final int MOST_STEPS = 100_000;

  /** The most characters that patterns may look at for one row. */
  static final int MOST_CHARACTERS = 1_000_000;

  /** The most characters of a text, or items of a list, that a closure may put together. */
  static final int LARGEST = 100_000;

  final Row row;
  final Object[] slots;
  Object result;
  private int steps;
  private int characters;

  RowFrame(Row row, int slots) {
    this.row = row;
    this.slots = new Object[slots];
  }

  /** Counts a turn of a loop. */
  void turn(Place place) {
    if (++steps > MOST_STEPS) {
      throw failure("script.row-endless", place, MOST_STEPS);
    }
  }

  /** Counts a character that a pattern looks at. */
  void look(Place place) {
    if (++characters > MOST_CHARACTERS) {
      throw failure("script.row-pattern", place, MOST_CHARACTERS);
    }
  }

  /** Refuses what is out of all proportion. */
  static void limit(long size, Place place) {
    if (size > LARGEST) {
      throw failure("script.row-too-big", place, LARGEST);
    }
  }

  static DiagnosticException failure(String code, Place place, Object... arguments) {
    return new DiagnosticException(Diagnostic.error(code, place, arguments));
  }
}
