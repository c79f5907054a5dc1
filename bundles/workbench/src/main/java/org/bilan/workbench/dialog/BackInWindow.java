package org.bilan.workbench.dialog;

import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JDialog;
import javax.swing.Timer;

/**
 * Does something once a dialog is closed and its window has the keyboard again: what asks for the
 * keyboard before then would lose it to whoever had it last.
 */
final class BackInWindow extends WindowAdapter {

  /** Where the window system gives nobody the keyboard, nobody waits longer. */
  private static final int PATIENCE = 400;

  private final Window window;
  private final Timer patience;
  private Runnable action;

  private BackInWindow(Window window, Runnable action) {
    this.window = window;
    this.action = action;
    this.patience = new Timer(PATIENCE, e -> act());
    patience.setRepeats(false);
  }

  static void then(JDialog dialog, Runnable action) {
    BackInWindow back = new BackInWindow(dialog.getOwner(), action);
    dialog.getOwner().addWindowFocusListener(back);
    back.patience.start();
    dialog.dispose();
    dialog.getOwner().requestFocus();
  }

  @Override
  public void windowGainedFocus(WindowEvent e) {
    javax.swing.SwingUtilities.invokeLater(this::act);
  }

  private void act() {
    patience.stop();
    window.removeWindowFocusListener(this);
    Runnable once = action;
    action = () -> {};
    once.run();
  }
}
