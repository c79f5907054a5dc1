package org.bilan.workbench.shell;

import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.bilan.workbench.api.Preferences;
import org.bilan.workbench.api.WorkbenchCommand;

/** The keys of commands: those that the user chose, or those they have at first. */
public final class Keys {

  private static final String CHOSEN = "org.bilan.key.";
  private static final String NONE = "none";

  /** KeyStroke also keeps the bit that control had before Java 1.4. */
  private static final int OLD_CONTROL = 2;

  private final Preferences preferences;

  /** Takes what the user chose. */
  public Keys(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The key of a command, if it has one. */
  public Optional<KeyStroke> of(WorkbenchCommand command) {
    Optional<String> written =
        preferences.get(CHOSEN + command.id()).or(command::key).filter(k -> !k.equals(NONE));
    return written.map(KeyStroke::getKeyStroke).map(Keys::ofSystem);
  }

  /** Gives a command another key, or none. */
  public void choose(WorkbenchCommand command, Optional<KeyStroke> key) {
    preferences.put(CHOSEN + command.id(), key.map(KeyStroke::toString).orElse(NONE));
  }

  /** Gives a command the key it has at first. */
  public void forget(WorkbenchCommand command) {
    preferences.remove(CHOSEN + command.id());
  }

  /** How a key is written on the screen. */
  public static String words(KeyStroke key) {
    String modifiers = InputEvent.getModifiersExText(key.getModifiers());
    String name = KeyEvent.getKeyText(key.getKeyCode());
    return modifiers.isEmpty() ? name : modifiers + "+" + name;
  }

  private static KeyStroke ofSystem(KeyStroke key) {
    int menu = menuMask();
    if ((key.getModifiers() & InputEvent.CTRL_DOWN_MASK) == 0
        || menu == InputEvent.CTRL_DOWN_MASK) {
      return key;
    }
    int others = key.getModifiers() & ~(InputEvent.CTRL_DOWN_MASK | OLD_CONTROL);
    return KeyStroke.getKeyStroke(key.getKeyCode(), others | menu);
  }

  private static int menuMask() {
    try {
      return Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    } catch (HeadlessException e) {
      return InputEvent.CTRL_DOWN_MASK;
    }
  }
}
