package org.bilan.workbench.shell;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.Predicate;
import javax.swing.JFrame;
import javax.swing.JMenuBar;
import javax.swing.KeyStroke;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;

/**
 * Gives the keys of commands to commands, wherever the keyboard is in the frame. Texts, tables and
 * the parts of windows have keys of their own, which would else be taken first: F8 moves a divider
 * of Swing, and the user would never know why a command does not answer.
 */
final class CommandKeys implements KeyEventDispatcher {

  private static final int HELD =
      InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

  private final JFrame frame;
  private final Predicate<KeyStroke> command;

  /**
   * Knows the keys of commands.
   *
   * @param frame where they hold
   * @param command runs the command of a key; false where there is none that can be run
   */
  CommandKeys(JFrame frame, Predicate<KeyStroke> command) {
    this.frame = frame;
    this.command = command;
  }

  void begin() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  void end() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    boolean taken =
        event.getID() == KeyEvent.KEY_PRESSED
            && !event.isConsumed()
            && isOfCommands(event)
            && isInFrame()
            && command.test(KeyStroke.getKeyStrokeForEvent(event));
    if (taken) {
      event.consume();
    }
    return taken;
  }

  /** A letter alone is to be written. */
  private static boolean isOfCommands(KeyEvent event) {
    int code = event.getKeyCode();
    return (event.getModifiersEx() & HELD) != 0
        || (code >= KeyEvent.VK_F1 && code <= KeyEvent.VK_F12);
  }

  private boolean isInFrame() {
    MenuElement[] open = MenuSelectionManager.defaultManager().getSelectedPath();
    boolean inMenu = open.length > 0 && open[0] instanceof JMenuBar;
    return !inMenu
        && KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() == frame;
  }
}
