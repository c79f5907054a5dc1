package org.bilan.workbench.editor;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;

/** Brings the caret to the middle of what is seen. */
final class Sight {

  private Sight() {}

  static void centre(JTextArea area) {
    SwingUtilities.invokeLater(
        () -> {
          try {
            Rectangle2D caret = area.modelToView2D(area.getCaretPosition());
            if (caret != null) {
              int height = area.getVisibleRect().height;
              area.scrollRectToVisible(
                  new Rectangle(
                      0, Math.max(0, (int) caret.getY() - height / 2), 1, Math.max(1, height)));
            }
          } catch (BadLocationException e) {
            return;
          }
        });
  }
}
