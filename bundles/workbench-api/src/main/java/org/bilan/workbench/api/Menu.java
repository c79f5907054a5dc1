package org.bilan.workbench.api;

/** The menus of the window. */
public enum Menu {
  /** Projects and files. */
  FILE,
  /** What changes a text. */
  EDIT,
  /** Going from one thing to another. */
  GO,
  /** The bilan: check, export, editions. */
  BILAN,
  /** Views, perspectives, appearance. */
  VIEW,
  /** Plugins. */
  EXTENSIONS,
  /** Documentation and what this is. */
  HELP
}
