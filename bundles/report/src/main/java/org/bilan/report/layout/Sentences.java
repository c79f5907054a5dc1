package org.bilan.report.layout;

import java.util.Locale;

/** Small matters of sentences. */
final class Sentences {

  private Sentences() {}

  /** With a full stop, unless it ends already. */
  static String ended(String text) {
    return text.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }

  /** With a capital. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
  }
}
