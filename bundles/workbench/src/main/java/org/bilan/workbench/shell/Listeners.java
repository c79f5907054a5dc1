package org.bilan.workbench.shell;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;

/**
 * Who listens to the window. All are told on the event thread; one that fails does not keep the
 * others from being told.
 */
final class Listeners {

  private final CopyOnWriteArrayList<WorkbenchListener> listeners = new CopyOnWriteArrayList<>();
  private final Consumer<Exception> failed;

  Listeners(Consumer<Exception> failed) {
    this.failed = failed;
  }

  Registration add(WorkbenchListener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Tells all, at once on the event thread, or soon from others. */
  void tell(Consumer<WorkbenchListener> what) {
    if (SwingUtilities.isEventDispatchThread()) {
      listeners.forEach(listener -> tell(listener, what));
    } else {
      SwingUtilities.invokeLater(() -> tell(what));
    }
  }

  private void tell(WorkbenchListener listener, Consumer<WorkbenchListener> what) {
    try {
      what.accept(listener);
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }
}
