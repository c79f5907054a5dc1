package org.bilan.workbench.api;

import java.io.IOException;
import java.util.OptionalInt;
import javax.swing.JComponent;
import org.bilan.api.diagnostic.Place;
import org.osgi.annotation.versioning.ConsumerType;

/** An editor of one file, in a tab of a window. */
@ConsumerType
public interface Editor {

  /** The file, relative to the project. */
  String path();

  /** What is shown; always the same one. */
  JComponent component();

  /** Whether it holds what is not saved. The window is told by {@link Workbench#editorChanged}. */
  boolean isChanged();

  /**
   * What saves it, with the text as it is now. The window writes it where it may wait for the disk,
   * then tells it so.
   */
  Saving saving();

  /** How a text is saved. */
  @ConsumerType
  interface Saving {

    /** Writes the file, as a whole or not at all; not on the event thread. */
    void write() throws IOException;

    /** The file is written; on the event thread. */
    void written();
  }

  /** Puts the caret at a place of the file and brings it to sight. */
  void reveal(Place place);

  /** The offset of the caret, where the editor has one. */
  OptionalInt caret();

  /** Takes the keyboard. */
  default void focus() {
    component().requestFocusInWindow();
  }

  /** The editor is closed: lets go of listeners, threads and files. What is not saved is lost. */
  default void dispose() {}
}
