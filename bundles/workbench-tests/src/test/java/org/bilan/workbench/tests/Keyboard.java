package org.bilan.workbench.tests;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.KeyStroke;

/**
 * The keyboard of the display. Its keys go to wherever the keyboard is, as those of a user do. It
 * has the letters and signs of an American one, for want of a layout that every display knows:
 * texts typed here bear no accents.
 */
final class Keyboard {

  private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
  private static final String PLAIN = "`1234567890-=[]\\;',./";

  /** Between the upper and the lower row of signs, what stands alike on both. */
  private static final int[] KEYS = {
    KeyEvent.VK_BACK_QUOTE,
    KeyEvent.VK_1,
    KeyEvent.VK_2,
    KeyEvent.VK_3,
    KeyEvent.VK_4,
    KeyEvent.VK_5,
    KeyEvent.VK_6,
    KeyEvent.VK_7,
    KeyEvent.VK_8,
    KeyEvent.VK_9,
    KeyEvent.VK_0,
    KeyEvent.VK_MINUS,
    KeyEvent.VK_EQUALS,
    KeyEvent.VK_OPEN_BRACKET,
    KeyEvent.VK_CLOSE_BRACKET,
    KeyEvent.VK_BACK_SLASH,
    KeyEvent.VK_SEMICOLON,
    KeyEvent.VK_QUOTE,
    KeyEvent.VK_COMMA,
    KeyEvent.VK_PERIOD,
    KeyEvent.VK_SLASH
  };

  private static final Robot ROBOT = robot();

  private Keyboard() {}

  private static Robot robot() {
    try {
      Robot robot = new Robot();
      robot.setAutoDelay(1);
      return robot;
    } catch (AWTException e) {
      throw new IllegalStateException("There is no display; install Xvfb.", e);
    }
  }

  static Robot robotOfDisplay() {
    return ROBOT;
  }

  /** Presses a key, with those held down before it: {@code ctrl shift P}. */
  static void press(String stroke) {
    KeyStroke key = KeyStroke.getKeyStroke(stroke);
    List<Integer> held = new ArrayList<>();
    hold(key, InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_CONTROL, held);
    hold(key, InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT, held);
    hold(key, InputEvent.ALT_DOWN_MASK, KeyEvent.VK_ALT, held);
    held.add(key.getKeyCode());
    strike(held);
    ROBOT.waitForIdle();
  }

  private static void hold(KeyStroke key, int mask, int code, List<Integer> held) {
    if ((key.getModifiers() & mask) != 0) {
      held.add(code);
    }
  }

  private static void strike(List<Integer> held) {
    held.forEach(ROBOT::keyPress);
    for (int i = held.size() - 1; i >= 0; i--) {
      ROBOT.keyRelease(held.get(i));
    }
  }

  /** Types a text, key after key; a line end is the Enter key. */
  static void type(String text) {
    text.chars().forEach(c -> strike(keys((char) c)));
    ROBOT.waitForIdle();
  }

  private static List<Integer> keys(char c) {
    if (c == '\n') {
      return List.of(KeyEvent.VK_ENTER);
    }
    if (Character.isUpperCase(c) && c < 128) {
      return List.of(KeyEvent.VK_SHIFT, (int) c);
    }
    if (c == ' ' || (Character.isLetterOrDigit(c) && c < 128)) {
      return List.of((int) Character.toUpperCase(c));
    }
    if (PLAIN.indexOf(c) >= 0) {
      return List.of(KEYS[PLAIN.indexOf(c)]);
    }
    if (SHIFTED.indexOf(c) >= 0) {
      return List.of(KeyEvent.VK_SHIFT, KEYS[SHIFTED.indexOf(c)]);
    }
    throw new IllegalArgumentException("This keyboard has no key for " + c);
  }
}
