package org.bilan.workbench.api;

/** A set of views for one activity. */
public enum Perspective {
  /** Writing scripts and texts beside the pages. */
  WRITE,
  /** Looking at sources, rows and indicators. */
  DATA,
  /** Managing plugins. */
  EXTENSIONS
}
