package org.bilan.publish;

import java.io.IOException;

/** The steps of a commit, in order. Between two of them a process may die or a disk be full. */
enum CommitStep {
  /** The reader's own files stand in the new output too. */
  OWN_FILES_CARRIED,
  /** The new output is whole on the disk. */
  WRITTEN_THROUGH,
  /** The new output has the name that says so. */
  READY,
  /** The former output has been put aside: for this moment there is none under its own name. */
  FORMER_ASIDE,
  /** The new output stands in its place. */
  IN_PLACE,
  /** The former output is gone. */
  FORMER_REMOVED;

  /** Is told each step when it is done. */
  interface Listener {
    /** Listens to nothing. */
    Listener SILENT = step -> {};

    void done(CommitStep step) throws IOException;
  }
}
