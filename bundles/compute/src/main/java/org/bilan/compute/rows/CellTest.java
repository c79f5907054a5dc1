package org.bilan.compute.rows;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.bilan.api.data.Column;
import org.bilan.api.data.DateColumn;
import org.bilan.api.data.GridColumn;
import org.bilan.api.data.NormalForm;
import org.bilan.api.formula.ColumnPath.Part;
import org.bilan.api.formula.Condition.Comparison;
import org.bilan.api.formula.Condition.Test;
import org.bilan.compute.rows.Labelled.Codes;

/** Compares the cells of one column, for every unit of a universe. */
final class CellTest {

  private final Cells cells;
  private final Universe universe;

  CellTest(Cells cells, Universe universe) {
    this.cells = cells;
    this.universe = universe;
  }

  Truth truth(Comparison comparison) {
    Located located = cells.locate(comparison.column());
    return switch (comparison.test()) {
      case IS_KNOWN -> sets(unit -> true, known(located));
      case IS_BLANK -> sets(unit -> true, known(located)).not();
      default -> compared(comparison, located);
    };
  }

  private Truth compared(Comparison comparison, Located located) {
    if (located.part() == Part.SIZE || isWhole(located) && cells.isNumber(located.column())) {
      Numbers numbers = cells.numbers(located);
      RowMap rows = unitRows(located);
      IntPredicate test = NumberTest.of(comparison, numbers);
      return sets(unit -> numbers.isKnown(rows.row(unit)), unit -> test.test(rows.row(unit)));
    }
    if (isWhole(located) && located.column() instanceof DateColumn dates) {
      RowMap rows = unitRows(located);
      IntPredicate test = DateTest.of(comparison, dates);
      return sets(known(located), unit -> test.test(rows.row(unit)));
    }
    return labels(comparison, cells.labels(comparison.column(), universe));
  }

  private static boolean isWhole(Located located) {
    return located.part() == Part.WHOLE;
  }

  /** The words of the dictionary are compared once each, the cells by their codes. */
  private Truth labels(Comparison comparison, Labelled labelled) {
    boolean[] matches = matches(comparison, cells.forms(labelled));
    Codes codes = labelled.codes();
    Truth is =
        codes.several()
            ? sets(unit -> codes.count(unit) > 0, unit -> anyMatches(codes, unit, matches))
            : one(codes, matches);
    return comparison.test() == Test.IS_NOT ? is.not() : is;
  }

  private Truth one(Codes codes, boolean[] matches) {
    BitSet yes = new BitSet(universe.size());
    BitSet no = new BitSet(universe.size());
    for (int unit = 0; unit < universe.size(); unit++) {
      int code = codes.code(unit, 0);
      if (code >= 0) {
        (matches[code] ? yes : no).set(unit);
      }
    }
    return new Truth(yes, no);
  }

  private static boolean anyMatches(Codes codes, int unit, boolean[] matches) {
    for (int i = 0; i < codes.count(unit); i++) {
      if (matches[codes.code(unit, i)]) {
        return true;
      }
    }
    return false;
  }

  private static boolean[] matches(Comparison comparison, List<String> forms) {
    List<String> wanted =
        comparison.operands().stream().map(o -> NormalForm.label(String.valueOf(o))).toList();
    boolean beginning = comparison.test() == Test.BEGINS;
    boolean[] matches = new boolean[forms.size()];
    for (int code = 0; code < matches.length; code++) {
      String form = forms.get(code);
      matches[code] =
          beginning ? wanted.stream().anyMatch(form::startsWith) : wanted.contains(form);
    }
    return matches;
  }

  private Truth sets(IntPredicate known, IntPredicate satisfied) {
    BitSet yes = new BitSet(universe.size());
    BitSet no = new BitSet(universe.size());
    for (int unit = 0; unit < universe.size(); unit++) {
      if (known.test(unit)) {
        (satisfied.test(unit) ? yes : no).set(unit);
      }
    }
    return new Truth(yes, no);
  }

  private IntPredicate known(Located located) {
    Column column = located.column();
    RowMap rows = unitRows(located);
    if (column instanceof GridColumn grid && located.part() == Part.WHOLE) {
      return unit -> rows.row(unit) >= 0 && grid.code(rows.row(unit), universe.item(unit)) >= 0;
    }
    return unit -> rows.row(unit) >= 0 && !column.isMissing(rows.row(unit));
  }

  /** The row of the column's table that a unit leads to, or -1. */
  private RowMap unitRows(Located located) {
    RowMap rows = located.rows();
    return unit -> rows.row(universe.row(unit));
  }
}
