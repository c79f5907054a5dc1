package org.bilan.workbench.editor;

import java.awt.geom.Rectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.text.BadLocationException;

/** What is known of the word at the caret, below it, until another key. */
final class SpokenTip {

  private SpokenTip() {}

  static void show(ScriptEditor editor, String html) {
    JPopupMenu popup = new JPopupMenu();
    JLabel label = new JLabel(html);
    label.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
    popup.add(label);
    popup.setFocusable(true);
    try {
      Rectangle2D place = editor.area().modelToView2D(editor.area().getCaretPosition());
      popup.show(editor.area(), (int) place.getX(), (int) place.getMaxY() + 2);
    } catch (BadLocationException e) {
      return;
    }
  }
}
