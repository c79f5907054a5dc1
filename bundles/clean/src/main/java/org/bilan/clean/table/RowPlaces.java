package org.bilan.clean.table;

import java.util.Arrays;
import java.util.List;

/**
 * Where rows come from: rows of one file follow each other.
 *
 * @param files the files, in order
 * @param starts the first row of each file
 * @param lines the line of each row
 */
public record RowPlaces(List<String> files, int[] starts, int[] lines) {

  /** The index of the file of a row. */
  public int fileIndex(int row) {
    int found = Arrays.binarySearch(starts, row);
    int index = found >= 0 ? found : -found - 2;
    // Files without rows begin where the next one does.
    while (index + 1 < starts.length && starts[index + 1] == row) {
      index++;
    }
    return index;
  }

  /** The file of a row. */
  public String file(int row) {
    return files.get(fileIndex(row));
  }

  /** The line of a row. */
  public int line(int row) {
    return lines[row];
  }

  /** How many rows there are. */
  public int size() {
    return lines.length;
  }

  /** The places of some rows, given in rising order. */
  public RowPlaces select(int[] rows) {
    int[] from = new int[starts.length];
    for (int i = 0; i < starts.length; i++) {
      int found = Arrays.binarySearch(rows, starts[i]);
      from[i] = found >= 0 ? found : -found - 1;
    }
    return new RowPlaces(files, from, Selectable.select(lines, rows));
  }
}
