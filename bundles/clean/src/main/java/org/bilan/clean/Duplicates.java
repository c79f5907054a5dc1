package org.bilan.clean;

import java.util.Arrays;
import java.util.List;

/** Finds the rows that are one with another. */
final class Duplicates {

  private static final int NONE = -1;

  private final RowKeys[] keys;
  private final int size;
  private final int[] firsts;
  private final int[] kept;

  /**
   * Finds them.
   *
   * @param keys what makes rows equal; a row where all are missing equals none
   * @param order which row of equal ones is kept: the smallest, the first in case of a tie
   */
  Duplicates(List<RowKeys> keys, RowOrder order, int size) {
    this.keys = keys.toArray(RowKeys[]::new);
    this.size = size;
    this.firsts = firsts();
    this.kept = kept(order);
  }

  /** The row kept instead of a row: itself where it has no duplicate. */
  int kept(int row) {
    return kept[firsts[row]];
  }

  /** The rows kept, in rising order. */
  int[] keptRows() {
    int[] rows = new int[size];
    int count = 0;
    for (int row = 0; row < size; row++) {
      if (kept(row) == row) {
        rows[count++] = row;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** For each row, the first row that equals it. */
  private int[] firsts() {
    int[] found = new int[size];
    int[] table = new int[Integer.highestOneBit(Math.max(16, size)) * 4];
    Arrays.fill(table, NONE);
    int mask = table.length - 1;
    for (int row = 0; row < size; row++) {
      found[row] = row;
      if (isBlank(row)) {
        continue;
      }
      int slot = hash(row) & mask;
      while (table[slot] != NONE && !isSame(table[slot], row)) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] == NONE) {
        table[slot] = row;
      }
      found[row] = table[slot];
    }
    return found;
  }

  private int[] kept(RowOrder order) {
    int[] best = new int[size];
    for (int row = 0; row < size; row++) {
      int first = firsts[row];
      if (first == row || order.compare(row, best[first]) < 0) {
        best[first] = row;
      }
    }
    return best;
  }

  private boolean isBlank(int row) {
    for (RowKeys key : keys) {
      if (key.of(row) != RowKeys.MISSING) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int a, int b) {
    for (RowKeys key : keys) {
      if (key.of(a) != key.of(b)) {
        return false;
      }
    }
    return true;
  }

  private int hash(int row) {
    long hash = 17;
    for (RowKeys key : keys) {
      hash = (hash ^ key.of(row)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash ^ hash >>> 32);
  }
}
