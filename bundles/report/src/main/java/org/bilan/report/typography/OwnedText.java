package org.bilan.report.typography;

import java.util.Arrays;
import java.util.regex.Matcher;

/** A text that remembers which run each of its characters belongs to. */
final class OwnedText {

  private final StringBuilder text = new StringBuilder();
  private int[] owners = new int[64];

  void append(CharSequence characters, int owner) {
    int from = text.length();
    text.append(characters);
    if (text.length() > owners.length) {
      owners = Arrays.copyOf(owners, Math.max(text.length(), 2 * owners.length));
    }
    Arrays.fill(owners, from, text.length(), owner);
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
  void replaceFirst(int owner, String character) {
    for (int i = 0; i < text.length(); i++) {
      if (owners[i] == owner) {
        text.replace(i, i + 1, character);
        return;
      }
    }
  }

  /** Applies a rule; what is put in belongs to the run it follows, or to the one it replaces. */
  OwnedText replace(Rule rule) {
    Matcher matcher = rule.pattern().matcher(text);
    if (!matcher.find()) {
      return this;
    }
    OwnedText result = new OwnedText();
    int done = 0;
    do {
      result.copy(this, done, matcher.start());
      boolean insertion = matcher.start() == matcher.end();
      int owner = owners[insertion ? Math.max(0, matcher.start() - 1) : matcher.start()];
      result.append(rule.replacement(), owner);
      done = matcher.end();
    } while (matcher.find());
    result.copy(this, done, text.length());
    return result;
  }

  private void copy(OwnedText from, int start, int end) {
    for (int i = start; i < end; i++) {
      append(from.text.subSequence(i, i + 1), from.owners[i]);
    }
  }
}
