package org.bilan.workbench.editor;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.text.BadLocationException;
import org.bilan.api.language.QuickFix;

/** The ways to mend a finding, below it. */
final class FixMenu {

  private FixMenu() {}

  static void show(Names names, Tools tools, ScriptEditor editor, List<QuickFix> fixes) {
    JPopupMenu menu = new JPopupMenu(tools.words("command.editor.fix"));
    for (QuickFix fix : fixes) {
      JMenuItem item = new JMenuItem(names.words(fix), tools.workbench().icon("check"));
      item.addActionListener(e -> names.apply(fix));
      menu.add(item);
    }
    try {
      CodeArea area = editor.area();
      Rectangle2D place = area.modelToView2D(area.getCaretPosition());
      menu.show(area, (int) place.getX(), (int) place.getMaxY() + 2);
      MenuElement[] first = {menu, menu.getSubElements()[0]};
      MenuSelectionManager.defaultManager().setSelectedPath(first);
    } catch (BadLocationException e) {
      tools.workbench().tell(tools.words("fix.none"));
    }
  }
}
