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
  private int[] hashes = new int[64];
  private int[] table = empty(10);
  private int bits = 10;

  private static int[] empty(int bits) {
    int[] table = new int[1 << bits];
    Arrays.fill(table, -1);
    return table;
  }

  /** The code of a text, given now if it has none yet. */
  public int code(String text) {
    // Hashes of texts that differ by a number follow each other: the product spreads them.
    int hash = text.hashCode() * 0x9E3779B9;
    int slot = slot(text, hash);
    return table[slot] >= 0 ? table[slot] : add(text, hash, slot);
  }

  private int add(String text, int hash, int slot) {
    int code = texts.size();
    texts.add(text);
    if (code == hashes.length) {
      hashes = Arrays.copyOf(hashes, code * 2);
    }
    hashes[code] = hash;
    table[slot] = code;
    if (code * 2 >= table.length) {
      grow();
    }
    return code;
  }

  private int slot(String text, int hash) {
    int slot = hash >>> (32 - bits);
    int code = table[slot];
    while (code >= 0 && !(hashes[code] == hash && texts.get(code).equals(text))) {
      slot = (slot + 1) & (table.length - 1);
      code = table[slot];
    }
    return slot;
  }

  private void grow() {
    bits++;
    table = empty(bits);
    for (int code = 0; code < texts.size(); code++) {
      int slot = hashes[code] >>> (32 - bits);
      while (table[slot] >= 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = code;
    }
  }

  /** The texts by code. */
  public List<String> texts() {
    return texts;
  }
}
