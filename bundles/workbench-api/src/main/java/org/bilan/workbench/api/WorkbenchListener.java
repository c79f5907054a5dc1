package org.bilan.workbench.api;

import java.util.Set;
import org.bilan.api.live.LiveState;
import org.osgi.annotation.versioning.ConsumerType;

/** Is told what happens in the window, on the event thread. */
@ConsumerType
public interface WorkbenchListener {

  /** A project was opened or closed. */
  default void projectChanged() {}

  /** The open project was computed again, wholly or in part. */
  default void stateChanged(LiveState state) {}

  /** Files of the project came, went, or were written: by this window or by others. */
  default void filesChanged(Set<String> written) {}

  /** Something else is chosen. */
  default void selectionChanged(Selection selection) {}

  /** The text, the caret or the saved state of an editor changed, or another became active. */
  default void editorChanged(Editor editor) {}

  /** Jobs began, went on or ended. */
  default void jobsChanged() {}

  /** The user chose something else in the preferences. */
  default void preferenceChanged(String key) {}

  /** Something was told in the status line. */
  default void told(String message) {}
}
