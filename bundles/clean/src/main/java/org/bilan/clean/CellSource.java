package org.bilan.clean;

import java.util.ArrayList;
import java.util.List;
import org.bilan.clean.column.ColumnBuilder;

/** Where a column takes its cells in one file. */
sealed interface CellSource {

  /** Hands the cell of a row to a column. */
  void feed(ColumnBuilder column, FileRow row);

  /** Prepares a column for the rows of the file. */
  default void begin(ColumnBuilder column) {}

  /** The same text in all rows; empty where the file does not have the column. */
  record Constant(String text) implements CellSource {
    @Override
    public void feed(ColumnBuilder column, FileRow row) {
      column.add(text);
    }
  }

  /** A column of the file. */
  record Cell(int index) implements CellSource {
    @Override
    public void feed(ColumnBuilder column, FileRow row) {
      column.add(row.cell(index));
    }
  }

  /** The columns of the file that answer one question of a survey. */
  record Options(List<Integer> indexes, List<ColumnBuilder.Option> options) implements CellSource {
    @Override
    public void begin(ColumnBuilder column) {
      column.useOptions(options);
    }

    @Override
    public void feed(ColumnBuilder column, FileRow row) {
      List<String> cells = new ArrayList<>(indexes.size());
      for (int index : indexes) {
        cells.add(row.cell(index));
      }
      column.addOptions(cells);
    }
  }

  /** A closure over the row. */
  record Computed(RuleRun rule) implements CellSource {
    @Override
    public void feed(ColumnBuilder column, FileRow row) {
      column.addComputed(rule.apply(row));
    }
  }
}
