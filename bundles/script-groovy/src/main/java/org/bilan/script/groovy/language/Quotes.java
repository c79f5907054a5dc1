package org.bilan.script.groovy.language;

/** Texts between quotes, as scripts write them. */
final class Quotes {

  private Quotes() {}

  /** A text with quotes that it does not hold, where there are such. */
  static String around(String text) {
    String quote = text.contains("'") ? "\"" : "'";
    return quote + within(text, quote) + quote;
  }

  /** A text as it is written between some quotes. */
  static String within(String text, String quotes) {
    String escaped = text.replace("\\", "\\\\").replace(quotes, "\\" + quotes);
    return quotes.startsWith("\"") ? escaped.replace("$", "\\$") : escaped;
  }

  /** Where the characters of a text begin and end, its quotes left out where it has some. */
  static int[] inside(String text, int start, int end) {
    for (String quote : new String[] {"'''", "\"\"\"", "'", "\""}) {
      int length = quote.length();
      if (text.startsWith(quote, start) && end - start >= 2 * length) {
        return new int[] {start + length, end - length};
      }
    }
    return new int[] {start, end};
  }
}
