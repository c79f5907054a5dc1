package org.bilan.pdf.itext;

/**
 * The grid of a page, in points from its lower left corner. A narrow column at the left holds
 * numbers of headings; texts stand in the main column, wide things take both.
 */
final class Sheet {

  /** A4. */
  static final float WIDTH = 595.28f;

  static final float HEIGHT = 841.89f;

  /** The left edge of the narrow column: margins are 20 mm. */
  static final float LEFT = 56.69f;

  /** The right edge of the main column. */
  static final float RIGHT = WIDTH - LEFT;

  /** The width of both columns. */
  static final float FULL = RIGHT - LEFT;

  /** How far the main column stands from the left edge. */
  static final float INDENT = 74;

  /** The left edge of the main column. */
  static final float MAIN = LEFT + INDENT;

  /** The width of the main column. */
  static final float MEASURE = FULL - INDENT;

  /** Where texts begin. */
  static final float TOP = HEIGHT - 82;

  /** Where texts end. */
  static final float BOTTOM = 76;

  /** The height of texts. */
  static final float DEPTH = TOP - BOTTOM;

  /** The space between columns set side by side. */
  static final float GUTTER = 17;

  private Sheet() {}
}
