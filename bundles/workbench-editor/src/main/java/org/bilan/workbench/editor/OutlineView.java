package org.bilan.workbench.editor;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeModel;
import javax.swing.tree.TreeSelectionModel;
import org.bilan.api.language.Languages;
import org.bilan.api.language.Symbol;
import org.bilan.api.script.ScriptFile;
import org.bilan.workbench.api.Editor;
import org.bilan.workbench.api.View;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.Workbench.Registration;
import org.bilan.workbench.api.WorkbenchListener;

/** The parts of the file that is being edited. */
final class OutlineView implements View {

  private final Workbench workbench;
  private final Languages languages;
  private final JPanel panel = new JPanel(new BorderLayout());
  private final DefaultTreeModel model = new DefaultTreeModel(new DefaultMutableTreeNode(""));
  private final JTree tree = new JTree(model);
  private final Registration listening;
  private Asking asking;
  private String shown = "";

  OutlineView(Workbench workbench, Languages languages) {
    this.workbench = workbench;
    this.languages = languages;
    tree.setRootVisible(false);
    tree.setShowsRootHandles(true);
    tree.getSelectionModel().setSelectionMode(TreeSelectionModel.SINGLE_TREE_SELECTION);
    tree.getAccessibleContext()
        .setAccessibleName(ScriptEditors.WORDS.of(workbench.language(), "outline"));
    tree.setCellRenderer(new OutlineCell());
    tree.addTreeSelectionListener(e -> chosen().ifPresent(this::go));
    panel.add(new JScrollPane(tree), BorderLayout.CENTER);
    listening =
        workbench.listen(
            new WorkbenchListener() {
              @Override
              public void editorChanged(Editor editor) {
                refresh();
              }

              @Override
              public void projectChanged() {
                refresh();
              }
            });
    refresh();
  }

  private void refresh() {
    Optional<ScriptEditor> editor =
        workbench
            .activeEditor()
            .filter(ScriptEditor.class::isInstance)
            .map(ScriptEditor.class::cast);
    String text = editor.map(e -> e.path() + "\n" + e.file().text()).orElse("");
    if (text.equals(shown)) {
      return;
    }
    shown = text;
    editor.ifPresentOrElse(this::ask, () -> show(List.of()));
  }

  private void ask(ScriptEditor editor) {
    if (asking == null) {
      asking = new Asking(editor.tools().thread());
    }
    ScriptFile file = editor.file();
    asking.ask(
        editor,
        texts -> languages.outline(file),
        symbols -> {
          if (workbench.activeEditor().filter(editor::equals).isPresent()) {
            show(symbols);
          }
        });
  }

  private void show(List<Symbol> symbols) {
    DefaultMutableTreeNode root = new DefaultMutableTreeNode("");
    add(root, symbols);
    model.setRoot(root);
    for (int i = 0; i < tree.getRowCount() && tree.getRowCount() < 400; i++) {
      tree.expandRow(i);
    }
  }

  private static void add(DefaultMutableTreeNode parent, List<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      DefaultMutableTreeNode node = new DefaultMutableTreeNode(symbol);
      parent.add(node);
      add(node, symbol.children());
    }
  }

  private Optional<Symbol> chosen() {
    return tree.getLastSelectedPathComponent() instanceof DefaultMutableTreeNode node
            && node.getUserObject() instanceof Symbol symbol
        ? Optional.of(symbol)
        : Optional.empty();
  }

  private void go(Symbol symbol) {
    if (tree.isFocusOwner()) {
      Edits.editor(workbench, symbol.span().path()).ifPresent(e -> e.show(symbol.selection()));
    }
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public void focus() {
    tree.requestFocusInWindow();
  }

  @Override
  public void dispose() {
    listening.close();
  }
}
