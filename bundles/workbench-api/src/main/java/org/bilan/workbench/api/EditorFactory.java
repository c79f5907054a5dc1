package org.bilan.workbench.api;

import org.osgi.annotation.versioning.ConsumerType;

/** Brings an editor for some files of projects, registered as a service. */
@ConsumerType
public interface EditorFactory {

  /** Whether it edits the file of a path relative to the project. */
  boolean edits(String path);

  /** Its rank: among several that edit a file, the smallest opens it. */
  default int rank() {
    return 100;
  }

  /**
   * Opens an editor on a file of the open project.
   *
   * @param workbench the window
   * @param path relative to the project, with forward slashes
   */
  Editor open(Workbench workbench, String path);
}
