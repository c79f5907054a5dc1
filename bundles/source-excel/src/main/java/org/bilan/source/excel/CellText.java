package org.bilan.source.excel;

/**
 * A cell as text, or why there is none.
 *
 * @param text the text; empty where there is none
 * @param fault what is wrong with it, or {@code null}
 * @param said what the sheet shows in its place: {@code #N/A}
 */
record CellText(String text, Fault fault, String said) {

  /** Why a cell that is not blank has no text. */
  enum Fault {
    /** Its formula gives an error. */
    ERROR,
    /** Its formula was never computed. */
    NEVER_COMPUTED
  }

  static final CellText BLANK = new CellText("", null, "");
  static final CellText NEVER_COMPUTED = new CellText("", Fault.NEVER_COMPUTED, "");

  static CellText of(String text) {
    return text == null || text.isEmpty() ? BLANK : new CellText(text, null, "");
  }

  static CellText error(String said) {
    return new CellText("", Fault.ERROR, said);
  }

  static CellText of(boolean yes) {
    return of(yes ? "oui" : "non");
  }

  /** Whether it says nothing and hides nothing. */
  boolean isBlank() {
    if (fault != null) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
