package org.bilan.clean.column;

import java.util.Arrays;

/** A growing list of integers, without boxes. */
public final class IntList {

  private int[] items = new int[64];
  private int size;

  /** Adds an integer at the end. */
  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size + (size >> 1));
    }
    items[size++] = item;
  }

  /** The integer at an index. */
  public int get(int index) {
    return items[index];
  }

  void set(int index, int item) {
    items[index] = item;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether the list, in rising order, holds an integer. */
  boolean holds(int item) {
    return Arrays.binarySearch(items, 0, size, item) >= 0;
  }

  /** All integers, as an array; the list is empty then, so that they are in memory once. */
  public int[] take() {
    int[] taken = items.length == size ? items : Arrays.copyOf(items, size);
    items = new int[4];
    size = 0;
    return taken;
  }
}
