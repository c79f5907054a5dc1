package org.bilan.source.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the value of merged cells to each of them, row after row. Only the regions that the current
 * row crosses are held with their values.
 */
final class MergedCells {

  private final List<SheetShape.Region> regions;
  private final List<Open> open = new ArrayList<>();
  private int next;

  MergedCells(SheetShape shape) {
    regions =
        shape.merged().stream()
            .sorted(Comparator.comparingInt(SheetShape.Region::firstRow))
            .toList();
  }

  /** Fills the cells of a row; rows come in order. */
  void fill(int row, List<CellText> cells, int width) {
    open.removeIf(region -> region.area.lastRow() < row);
    while (next < regions.size() && regions.get(next).firstRow() <= row) {
      SheetShape.Region region = regions.get(next++);
      if (region.lastRow() >= row) {
        open.add(new Open(region, value(region, row, cells)));
      }
    }
    for (Open region : open) {
      region.fill(cells, width);
    }
  }

  /** A region that begins in a row which does not exist has no value. */
  private static CellText value(SheetShape.Region region, int row, List<CellText> cells) {
    boolean there = region.firstRow() == row && region.firstColumn() < cells.size();
    return there ? cells.get(region.firstColumn()) : CellText.BLANK;
  }

  private record Open(SheetShape.Region area, CellText value) {

    void fill(List<CellText> cells, int width) {
      int last = Math.min(area.lastColumn(), width - 1);
      for (int column = area.firstColumn(); column <= last; column++) {
        while (cells.size() <= column) {
          cells.add(CellText.BLANK);
        }
        cells.set(column, value);
      }
    }
  }
}
