package org.bilan.workbench.command;

import javax.swing.JFrame;
import org.bilan.workbench.shell.Window;
import org.bilan.workbench.theme.Theme;

/** How the window looks. */
final class Appearance {

  private Appearance() {}

  static void otherTheme(Window window) {
    Theme other = Theme.of(window.preferences()) == Theme.DARK ? Theme.LIGHT : Theme.DARK;
    window.preferences().put(Theme.PREFERENCE, other.name());
    window.dress();
  }

  static void resize(Window window, int by) {
    int size = Theme.size(window.preferences()) + by;
    window.preferences().put(Theme.SIZE, String.valueOf(size));
    window.dress();
  }

  static void fullScreen(Window window) {
    JFrame frame = window.frame();
    boolean full = frame.getExtendedState() == JFrame.MAXIMIZED_BOTH;
    frame.setExtendedState(full ? JFrame.NORMAL : JFrame.MAXIMIZED_BOTH);
  }
}
