package org.bilan.workbench.api;

import java.io.IOException;
import java.util.function.Supplier;
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
   * Reads what an editor of a file of the open project begins with; not on the event thread.
   *
   * @param workbench the window
   * @param path relative to the project, with forward slashes
   * @return what makes the editor, on the event thread
   */
  Supplier<Editor> prepare(Workbench workbench, String path) throws IOException;
}
