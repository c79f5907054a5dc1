package org.bilan.clean;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.clean.column.ColumnBuilder;

/** The cells of each column that say nothing. */
final class BlankCells {

  private final Map<String, BitSet> blanks = new LinkedHashMap<>();

  /** Looks at columns that are not finished yet. */
  BlankCells(List<ColumnBuilder> builders) {
    for (ColumnBuilder builder : builders) {
      BitSet rows = new BitSet();
      for (int row = 0; row < builder.size(); row++) {
        rows.set(row, builder.isBlank(row));
      }
      blanks.put(builder.definition().name(), rows);
    }
  }

  /** How many there are in some rows, by column. */
  Map<String, Long> count(int[] rows) {
    Map<String, Long> counts = new LinkedHashMap<>();
    blanks.forEach((name, blank) -> counts.put(name, count(blank, rows)));
    return Collections.unmodifiableMap(counts);
  }

  private static long count(BitSet blank, int[] rows) {
    long count = 0;
    for (int row : rows) {
      count += blank.get(row) ? 1 : 0;
    }
    return count;
  }
}
