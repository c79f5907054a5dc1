package org.bilan.workbench.editor;

import java.awt.Component;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import org.bilan.api.language.Symbol;

/** A part of a file: its name, and the word that opens it. */
final class OutlineCell extends DefaultTreeCellRenderer {

  private static final long serialVersionUID = 1L;

  @Override
  public Component getTreeCellRendererComponent(
      JTree tree,
      Object value,
      boolean selected,
      boolean expanded,
      boolean leaf,
      int row,
      boolean focused) {
    super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focused);
    setIcon(null);
    if (value instanceof DefaultMutableTreeNode node
        && node.getUserObject() instanceof Symbol symbol) {
      setText(symbol.name().isEmpty() ? symbol.word() : symbol.word() + "  " + symbol.name());
    }
    return this;
  }
}
