package org.bilan.clean.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Codes of distinct texts, in the order of their first appearance. A hash table without boxes: a
 * column of a million titles has a million of them. Confined to one thread.
 */
public final class TextCodes {

  private final List<String> texts = new ArrayList<>();
  private int[] table = empty(1 << 10);

  private static int[] empty(int size) {
    int[] table = new int[size];
    Arrays.fill(table, -1);
    return table;
  }

  /** The code of a text, given now if it has none yet. */
  public int code(String text) {
    int slot = slot(text);
    if (table[slot] < 0) {
      if (texts.size() * 2 >= table.length) {
        grow();
        slot = slot(text);
      }
      table[slot] = texts.size();
      texts.add(text);
    }
    return table[slot];
  }

  private int slot(String text) {
    int mask = table.length - 1;
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 15) & mask;
    while (table[slot] >= 0 && !texts.get(table[slot]).equals(text)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    table = empty(table.length * 2);
    for (int code = 0; code < texts.size(); code++) {
      table[slot(texts.get(code))] = code;
    }
  }

  /** The texts by code. */
  public List<String> texts() {
    return texts;
  }
}
