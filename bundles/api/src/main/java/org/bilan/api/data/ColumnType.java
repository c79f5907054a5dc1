package org.bilan.api.data;

/** The kinds of columns a table has. */
public enum ColumnType {
  /** Free text. */
  TEXT,
  /** A number. */
  NUMBER,
  /** An amount of money: a number in euros. */
  AMOUNT,
  /** A day. */
  DATE,
  /** One label of a list. */
  CATEGORY,
  /** Several labels of a list. */
  MANY,
  /** One label for each of several items: a table of a survey. */
  GRID,
  /** A row of another source. */
  REFERENCE
}
