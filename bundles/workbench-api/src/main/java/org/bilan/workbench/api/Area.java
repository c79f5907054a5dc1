package org.bilan.workbench.api;

/** Where a view is put the first time; the user may move it anywhere. */
public enum Area {
  /** Beside the editors, on the left: lists to choose from. */
  LEFT,
  /** Beside the editors, on the right: what follows from them. */
  RIGHT,
  /** Below: what is told. */
  BOTTOM,
  /** Among the editors. */
  CENTRE
}
