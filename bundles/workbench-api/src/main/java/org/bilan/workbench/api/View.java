package org.bilan.workbench.api;

import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** A view in a window. */
@ConsumerType
public interface View {

  /** What is shown; always the same one. Each control has an accessible name. */
  JComponent component();

  /** Takes the keyboard. */
  default void focus() {
    component().requestFocusInWindow();
  }

  /** The view is closed, or its bundle goes: lets go of listeners, threads and files. */
  default void dispose() {}
}
