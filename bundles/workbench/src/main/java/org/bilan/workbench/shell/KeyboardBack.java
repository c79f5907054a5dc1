package org.bilan.workbench.shell;

import java.awt.AWTEvent;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * Gives the keyboard back to the frame when a dialog over it is closed. Most window systems do so
 * by themselves; where none does, whoever works without a mouse could do nothing more.
 */
final class KeyboardBack implements AWTEventListener {

  private final JFrame frame;

  KeyboardBack(JFrame frame) {
    this.frame = frame;
  }

  void begin() {
    Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.WINDOW_EVENT_MASK);
  }

  void end() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(this);
  }

  @Override
  public void eventDispatched(AWTEvent event) {
    if (event instanceof WindowEvent closed
        && closed.getID() == WindowEvent.WINDOW_CLOSED
        && closed.getWindow().getOwner() == frame) {
      SwingUtilities.invokeLater(this::giveBack);
    }
  }

  private void giveBack() {
    KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    Window holder = focus.getFocusedWindow();
    if (frame.isShowing() && (holder == null || !holder.isShowing())) {
      frame.requestFocus();
    }
  }
}
