package org.bilan.report.binding;

import java.util.regex.Pattern;

/** Tells whether a sentence begins after a text. */
final class SentenceStart {

  /** Marks of lists, quotations, headings and emphasis, and opening quotation marks. */
  private static final Pattern MARKS =
      Pattern.compile("(?:^|\n)[ \t]*(?:(?:[-*+>]|\\d+[.)]|#{1,6})[ \t]+)*[*_«“( \u00A0\u202F]*$");

  private static final Pattern PARAGRAPH = Pattern.compile("\n[ \t]*\n[ \t]*$");
  private static final Pattern ENDED =
      Pattern.compile(
          "(?<!\\bn\\.[ \u00A0]c)[.!?…][*_»” \u00A0\u202F]*[ \n]+[*_«“(\u00A0\u202F]*$");

  private SentenceStart() {}

  static boolean after(String text) {
    if (text.isBlank() || PARAGRAPH.matcher(text).find() || ENDED.matcher(text).find()) {
      return true;
    }
    return startsLine(text);
  }

  /** A line begins a sentence where it has a mark, or follows a blank line. */
  private static boolean startsLine(String text) {
    int lineBreak = text.lastIndexOf('\n');
    String line = text.substring(lineBreak + 1);
    if (!MARKS.matcher(line).find()) {
      return false;
    }
    boolean marked = line.strip().matches("(?:[-*+>]|\\d+[.)]|#{1,6})(?:[ \t].*)?");
    String before = lineBreak < 0 ? "" : text.substring(0, lineBreak + 1);
    return marked || before.isBlank() || before.matches("(?s).*\n[ \t]*\n");
  }
}
