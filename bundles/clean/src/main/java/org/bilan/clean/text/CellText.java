package org.bilan.clean.text;

import org.bilan.api.data.NormalForm;

/** The texts of cells: when they are blank, and when two of them say the same. */
public final class CellText {

  /** Signs that are labels; dashes, dots and question marks stand for no answer. */
  private static final String SPEAKING = "/\\+=*#@%&<>\u2713\u2714\u2717\u2718\u2605\u2606";

  private CellText() {}

  /**
   * A text without the spaces around it, of whatever width.
   *
   * <p>Example: a no-break space before a euro sign at the end of a cell is dropped with it.
   */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether a character is a space: an ordinary, a no-break or a narrow one, or invisible. */
  static boolean isSpace(char c) {
    return c <= ' ' || (c >= 0x80 && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'));
  }

  /**
   * Whether a text says nothing: it has neither letter nor digit. {@code -} and {@code ?} are
   * blank. Letters of other alphabets, which have no normal form, do say something.
   */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return NormalForm.of(text).isEmpty();
  }

  /**
   * Whether a text, as the label of an open list, says nothing: a blank one, but for those made of
   * signs that stand for something, as {@code /} for the home page of a site or {@code ++} for an
   * opinion.
   */
  public static boolean isBlankLabel(String text) {
    return isBlank(text) && text.chars().noneMatch(c -> SPEAKING.indexOf(c) >= 0);
  }

  /**
   * The form by which two texts are compared: the normal form, or the text itself where that is
   * empty (other alphabets).
   */
  public static String form(String text) {
    String form = NormalForm.of(text);
    return form.isEmpty() ? strip(text) : form;
  }
}
