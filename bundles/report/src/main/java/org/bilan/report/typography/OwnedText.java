package org.bilan.report.typography;

import java.util.Arrays;

/** A text that remembers which run each of its characters belongs to. */
final class OwnedText {

  private final StringBuilder text;
  private int[] owners;

  OwnedText(int length) {
    this.text = new StringBuilder(length + 8);
    this.owners = new int[length + 8];
  }

  void append(CharSequence characters, int owner) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i), owner);
    }
  }

  void append(char character, int owner) {
    if (text.length() == owners.length) {
      owners = Arrays.copyOf(owners, 2 * owners.length);
    }
    owners[text.length()] = owner;
    text.append(character);
  }

  int length() {
    return text.length();
  }

  /** A character; 0 before the first and after the last. */
  char at(int index) {
    return index < 0 || index >= text.length() ? 0 : text.charAt(index);
  }

  int owner(int index) {
    return owners[Math.max(0, Math.min(index, text.length() - 1))];
  }

  boolean endsWith(String end) {
    int from = text.length() - end.length();
    return from >= 0 && text.indexOf(end, from) == from;
  }

  String text() {
    return text.toString();
  }

  /** The characters of a run. */
  String of(int owner) {
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (owners[i] == owner) {
        characters.append(text.charAt(i));
      }
    }
    return characters.toString();
  }

  /** Replaces the first character of a run. */
  void replaceFirst(int owner, char character) {
    for (int i = 0; i < text.length(); i++) {
      if (owners[i] == owner) {
        text.setCharAt(i, character);
        return;
      }
    }
  }
}
