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

  /** Writes the file, as a whole or not at all. */
  void save() throws IOException;

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
