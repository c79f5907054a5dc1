package org.bilan.compute.rows;

import java.util.List;

/**
 * Cells as labels.
 *
 * @param labels the dictionary, in the order of breakdowns
 * @param closed whether a breakdown shows all of them, rather than those that occur
 * @param codes the labels of the cells
 */
record Labelled(List<String> labels, boolean closed, Codes codes) {

  /** The labels of cells, as indexes into the dictionary. */
  interface Codes {

    /** How many labels a cell has. */
    int count(int unit);

    /** One label of a cell. */
    int code(int unit, int index);

    /** Whether a cell may have several. */
    boolean several();
  }

  /** Cells of one label at most. */
  @FunctionalInterface
  interface OneCode extends Codes {

    /** The label of a cell, or -1 where it is missing. */
    int code(int unit);

    @Override
    default int count(int unit) {
      return code(unit) < 0 ? 0 : 1;
    }

    @Override
    default int code(int unit, int index) {
      return code(unit);
    }

    @Override
    default boolean several() {
      return false;
    }
  }
}
