package org.bilan.workbench.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import org.bilan.workbench.shell.Window;

/** What the window asks. */
public final class Questions {

  private Questions() {}

  /** What to do with texts that are not saved. */
  public enum Unsaved {
    /** Save them, then go on. */
    SAVE,
    /** Go on without them. */
    DROP,
    /** Do not go on. */
    STAY
  }

  /** Tells something that must be read. */
  public static void tell(Window window, String message) {
    window.tell(message);
    JOptionPane.showMessageDialog(
        window.frame(), wrapped(message), "Bilan", JOptionPane.WARNING_MESSAGE);
  }

  /** Asks what to do with texts that are not saved. */
  public static Unsaved unsaved(Window window, String names) {
    Object[] answers = {
      window.screen().words("unsaved.save"),
      window.screen().words("unsaved.drop"),
      window.screen().words("unsaved.stay")
    };
    int answer =
        JOptionPane.showOptionDialog(
            window.frame(),
            wrapped(window.screen().words("unsaved.question", names)),
            "Bilan",
            JOptionPane.YES_NO_CANCEL_OPTION,
            JOptionPane.QUESTION_MESSAGE,
            null,
            answers,
            answers[0]);
    return switch (answer) {
      case 0 -> Unsaved.SAVE;
      case 1 -> Unsaved.DROP;
      default -> Unsaved.STAY;
    };
  }

  /** Asks for a folder. */
  public static Optional<Path> folder(Window window, String title, Optional<Path> first) {
    JFileChooser chooser = new JFileChooser(first.map(Path::toFile).orElse(new File(".")));
    chooser.setDialogTitle(title);
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    int answer = chooser.showDialog(window.frame(), window.screen().words("choose"));
    return answer == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  /** Asks for a file. */
  public static Optional<Path> file(Window window, String title) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle(title);
    int answer = chooser.showDialog(window.frame(), window.screen().words("choose"));
    return answer == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  /** Lines of a length that can be read, for dialogs that do not break them. */
  private static String wrapped(String message) {
    String safe = message.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    return "<html><body style='width:380px'>" + safe + "</body></html>";
  }
}
