package org.bilan.pdf.itext;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed value to be set large. Words before the number, as “environ”, stand over it: the number
 * keeps its size.
 *
 * @param before the words over the number, or empty
 * @param value the number with its unit
 */
record Numeral(String before, String value) {

  private static final Pattern WORDS_BEFORE = Pattern.compile("(\\p{L}[\\p{L} ’]*)\\h(?=\\d)");

  static Numeral of(String printed) {
    Matcher words = WORDS_BEFORE.matcher(printed);
    return words.lookingAt()
        ? new Numeral(words.group(1), printed.substring(words.end()))
        : new Numeral("", printed);
  }
}
