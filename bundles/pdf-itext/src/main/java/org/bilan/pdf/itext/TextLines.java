package org.bilan.pdf.itext;

import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines of a width. */
final class TextLines {

  private static final String BETWEEN_WORDS = "(?<=[ \\-])";
  private static final String WITHIN_ADDRESSES = "(?<=[/._?&])";

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
    for (String word : text.split(BETWEEN_WORDS)) {
      parting.add(word);
    }
    parting.end();
    return parting.lines;
  }

  /** As few lines as fit, of lengths as even as can be: for titles. */
  static List<String> balanced(String text, TextStyle style, float width) {
    List<String> lines = of(text, style, width);
    float narrow = width / 2;
    float wide = width;
    while (lines.size() > 1 && wide - narrow > 2) {
      float middle = (narrow + wide) / 2;
      if (middle > widestWord(text, style) && of(text, style, middle).size() == lines.size()) {
        wide = middle;
      } else {
        narrow = middle;
      }
    }
    return lines.size() > 1 ? of(text, style, wide) : lines;
  }

  /** The width of the widest part of a text that stays in one piece. */
  static float widestWord(String text, TextStyle style) {
    float widest = 0;
    for (String word : text.split(BETWEEN_WORDS)) {
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

  /** A word wider than a line, such as an address, breaks at its signs, or else anywhere. */
  private void chop(String word) {
    String[] parts = word.split(WITHIN_ADDRESSES);
    if (parts.length > 1) {
      for (String part : parts) {
        add(part);
      }
      return;
    }
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
