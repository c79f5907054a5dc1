package org.bilan.workbench.editor;

import javax.swing.UIManager;
import org.fife.ui.rtextarea.Gutter;
import org.fife.ui.rtextarea.RTextScrollPane;

/** The numbers of lines and the signs of folds, in the colours of the theme. */
final class Margin {

  private Margin() {}

  static void dress(RTextScrollPane scroll) {
    Gutter gutter = scroll.getGutter();
    gutter.setBackground(UIManager.getColor("Panel.background"));
    gutter.setLineNumberColor(UIManager.getColor("Label.disabledForeground"));
    gutter.setBorderColor(UIManager.getColor("Component.borderColor"));
    gutter.setFoldIndicatorForeground(UIManager.getColor("Label.disabledForeground"));
    gutter.setFoldBackground(UIManager.getColor("Panel.background"));
  }
}
