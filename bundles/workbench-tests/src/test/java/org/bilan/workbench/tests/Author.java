package org.bilan.workbench.tests;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * An author at the keyboard: no mouse, nothing but keys; controls are told by the names that a
 * screen reader says.
 */
final class Author {

  private static final int MANY = 60;

  /** Presses Tab until the keyboard is at a control. */
  void tabTo(String name) {
    goTo(name, "TAB");
  }

  private static void goTo(String name, String key) {
    for (int i = 0; i < MANY && !Screen.on(() -> isAt(name)); i++) {
      Keyboard.press(key);
    }
    Screen.until(key + " leads to " + name, () -> isAt(name));
  }

  /** Leaves a text, where Tab writes, for a control before it. */
  void shiftTabTo(String name) {
    Keyboard.press("ctrl shift TAB");
    goTo(name, "shift TAB");
  }

  private static boolean isAt(String name) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && Screen.name(owner).equals(name);
  }

  /** Waits until the keyboard is at a control. */
  void at(String name) {
    Screen.until("the keyboard is at " + name, () -> isAt(name));
  }

  /** Waits until the keyboard is where the name of a file is asked for. */
  void atAFileName() {
    Screen.until(
        "the name of a file is asked for",
        () ->
            KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                    instanceof JTextField field
                && SwingUtilities.getAncestorOfClass(JFileChooser.class, field) != null);
  }

  /** Runs a command of the palette by some of its words. */
  void command(String words) {
    Keyboard.press("ctrl shift P");
    at("Une commande ou une vue");
    Keyboard.type(words + "\n");
  }

  /** Goes to a file of the project, and waits until the keyboard is in its text. */
  Text file(String path) {
    Keyboard.press("ctrl P");
    at("Un script ou un texte");
    Keyboard.type(path.substring(path.lastIndexOf('/') + 1) + "\n");
    return text(path);
  }

  /** The text of a file, once the keyboard is in it. */
  Text text(String path) {
    at(path);
    return new Text(Screen.named(JTextComponent.class, path));
  }

  /** Goes to the next thing that is wrong; the status line says what. */
  void nextProblem(String said) {
    Keyboard.press("F8");
    Screen.until("it is said: " + said, () -> shows(said));
  }

  /** Takes the first way to mend what is wrong at the caret, which says these words. */
  void mendBy(String words) {
    Keyboard.press("ctrl PERIOD");
    Screen.until(
        "it is offered: " + words,
        () -> Screen.find(JMenuItem.class, i -> i.getText().contains(words)).isPresent());
    Keyboard.press("ENTER");
  }

  /** Takes the first of what could be written at the caret, which is this. */
  void complete(String label) {
    Keyboard.press("ctrl SPACE");
    Screen.until("it is offered: " + label, () -> offered().startsWith(label));
    Keyboard.press("ENTER");
  }

  /** What is chosen in the list of what could be written, as a screen reader says it. */
  private static String offered() {
    return Screen.find(JList.class, l -> Screen.name(l).equals("Ce qui peut s’écrire ici"))
        .map(l -> l.getAccessibleContext().getAccessibleSelection().getAccessibleSelection(0))
        .map(chosen -> chosen.getAccessibleContext().getAccessibleName())
        .orElse("");
  }

  /** Waits until so many errors are told, and no warning. */
  void errors(int count) {
    Screen.until(
        count + " errors are told",
        () -> pressable(count == 0 ? "Tout est juste" : count + " erreur(s), 0 avertissement(s)"));
  }

  /** Waits until something is told. */
  void told(String words) {
    Screen.until("it is said: " + words, () -> shows(words));
  }

  /** How many lines the list of problems has: one a file, and one a problem. */
  int problems() {
    return Screen.on(
        () ->
            Screen.find(JTree.class, t -> Screen.name(t).equals("Problèmes"))
                .map(JTree::getRowCount)
                .orElse(0));
  }

  static boolean shows(String words) {
    return Screen.find(JLabel.class, l -> l.getText() != null && l.getText().contains(words))
        .isPresent();
  }

  static boolean pressable(String words) {
    return Screen.find(AbstractButton.class, b -> words.equals(b.getText())).isPresent();
  }

  /** A text that has the keyboard. */
  record Text(JTextComponent area) {

    String words() {
      return Screen.on(area::getText);
    }

    /** Types at the end. */
    void append(String words) {
      Keyboard.press("ctrl END");
      Keyboard.type(words);
    }

    /** Chooses the next of some words, with the bar that finds. */
    void choose(String words) {
      Keyboard.press("ctrl HOME");
      Keyboard.press("ctrl F");
      new Author().at("Chercher");
      Keyboard.press("ctrl A");
      Keyboard.type(words + "\n");
      Keyboard.press("ESCAPE");
      Screen.until("« " + words + " » is chosen", () -> words.equals(area.getSelectedText()));
    }

    /** Types over the next of some words. */
    void replace(String words, String other) {
      choose(words);
      Keyboard.type(other);
    }

    void holds(String words) {
      Screen.until("the text holds: " + words, () -> area.getText().contains(words));
    }
  }
}
