package org.bilan.workbench.command;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import org.bilan.workbench.shell.Window;

/** Opens files and folders with the programs of the system. */
final class Opening {

  private Opening() {}

  /** Opens a file or folder; where the system cannot, tells where it is. */
  static void open(Window window, Path file, String where) {
    window.aside(
        () -> opened(file),
        opened -> {
          if (!opened) {
            window.tell(window.screen().words(where, file));
          }
        });
  }

  private static boolean opened(Path file) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
        Desktop.getDesktop().open(file.toFile());
        return true;
      }
      return false;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }
}
