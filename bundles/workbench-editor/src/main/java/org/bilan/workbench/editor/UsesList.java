package org.bilan.workbench.editor;

import java.awt.Dimension;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JScrollPane;
import org.bilan.api.diagnostic.Place;
import org.bilan.api.language.ProjectTexts;
import org.bilan.api.language.Use;

/** Where something is named; choosing a place goes there, and the list stays. */
final class UsesList {

  private static final Dimension SIZE = new Dimension(640, 320);

  private UsesList() {}

  static void show(Tools tools, ScriptEditor editor, List<Use> uses) {
    ProjectTexts texts = editor.texts();
    List<Place> places =
        uses.stream().map(u -> u.span().place(texts.text(u.span().path()))).toList();
    String[] lines = new String[uses.size()];
    for (int i = 0; i < lines.length; i++) {
      Use use = uses.get(i);
      String line = texts.file(use.span().path()).map(f -> Names.line(f, use.span())).orElse("");
      lines[i] = places.get(i) + "   " + line;
    }
    JList<String> list = new JList<>(lines);
    String title = tools.words("uses.title", uses.get(0).subject().name(), uses.size());
    list.getAccessibleContext().setAccessibleName(title);
    JDialog dialog = new JDialog(tools.workbench().frame(), title, false);
    Runnable go =
        () ->
            Optional.of(list.getSelectedIndex())
                .filter(i -> i >= 0)
                .ifPresent(i -> tools.workbench().edit(places.get(i)));
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            go.run();
          }
        });
    list.addKeyListener(
        new KeyAdapter() {
          @Override
          public void keyPressed(KeyEvent e) {
            if (e.getKeyCode() == KeyEvent.VK_ENTER) {
              go.run();
            } else if (e.getKeyCode() == KeyEvent.VK_ESCAPE) {
              dialog.dispose();
            }
          }
        });
    list.setSelectedIndex(0);
    dialog.add(new JScrollPane(list));
    dialog.setSize(SIZE);
    dialog.setLocationRelativeTo(tools.workbench().frame());
    dialog.setVisible(true);
  }
}
