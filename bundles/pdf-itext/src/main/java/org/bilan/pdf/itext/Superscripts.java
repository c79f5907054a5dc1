package org.bilan.pdf.itext;

import java.util.Map;

/** Raised letters, as in 4ᵉ, which few faces have: they are set as small letters, raised. */
final class Superscripts {

  /** The size of raised letters, and how far they are raised, as shares of the size around. */
  static final float SIZE = 0.66f;

  static final float RISE = 0.32f;

  private static final Map<Integer, String> LETTERS =
      Map.ofEntries(
          Map.entry(0x1d43, "a"),
          Map.entry(0x1d48, "d"),
          Map.entry(0x1d49, "e"),
          Map.entry(0x2b0, "h"),
          Map.entry(0x2e1, "l"),
          Map.entry(0x1d50, "m"),
          Map.entry(0x207f, "n"),
          Map.entry(0x1d52, "o"),
          Map.entry(0x2b3, "r"),
          Map.entry(0x2e2, "s"),
          Map.entry(0x1d57, "t"));

  /** Most letters come before it, and are not looked for. */
  private static final int FIRST = 0x2b0;

  private Superscripts() {}

  static boolean has(int character) {
    return character >= FIRST && LETTERS.containsKey(character);
  }

  /** The plain letter of a raised one. */
  static String plain(int character) {
    return LETTERS.get(character);
  }

  /** The plain letters of a text that holds nothing but raised ones. */
  static String plain(String raised) {
    StringBuilder letters = new StringBuilder();
    raised.codePoints().forEach(character -> letters.append(plain(character)));
    return letters.toString();
  }

  /** Where the run of raised, or of other, letters that begins at a place ends. */
  static int runEnd(String text, int start) {
    boolean raised = has(text.charAt(start));
    int end = start;
    while (end < text.length() && has(text.charAt(end)) == raised) {
      end++;
    }
    return end;
  }
}
