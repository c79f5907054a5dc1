package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines of a width. */
final class TextLines {

  private final TextStyle style;
  private final float width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float used;

  private TextLines(TextStyle style, float width) {
    this.style = style;
    this.width = width;
  }

  /** At least one line, the last possibly empty. Lines break at spaces and after hyphens. */
  static List<String> of(String text, TextStyle style, float width) {
    if (text.isEmpty() || style.width(text) <= width) {
      return List.of(text);
    }
    TextLines parting = new TextLines(style, width);
    for (String word : text.split("(?<=[ \\-/])")) {
      parting.add(word);
    }
    parting.end();
    return parting.lines;
  }

  /** The width of the widest part of a text that stays in one piece. */
  static float widestWord(String text, TextStyle style) {
    float widest = 0;
    for (String word : text.split("(?<=[ \\-/])")) {
      widest = Math.max(widest, style.width(word.stripTrailing()));
    }
    return widest;
  }

  private void add(String word) {
    float bare = style.width(word.endsWith(" ") ? word.substring(0, word.length() - 1) : word);
    if (used > 0 && used + bare > width) {
      end();
    }
    if (bare > width) {
      chop(word);
      return;
    }
    line.append(word);
    used += style.width(word);
  }

  /** A word wider than a line, such as an address, breaks anywhere. */
  private void chop(String word) {
    for (int i = 0; i < word.length(); i++) {
      float next = style.width(word.substring(i, i + 1));
      if (used > 0 && used + next > width) {
        end();
      }
      line.append(word.charAt(i));
      used += next;
    }
  }

  /** Lines keep the space they end with, so that words stay apart where the text is read out. */
  private void end() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }
}
