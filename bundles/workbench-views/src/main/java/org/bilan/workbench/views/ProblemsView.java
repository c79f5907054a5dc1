package org.bilan.workbench.views;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import org.bilan.api.diagnostic.Diagnostic;
import org.bilan.api.live.LiveState;
import org.bilan.workbench.api.Workbench;

/** All that is wrong with the project, file by file; choosing a problem goes to its place. */
final class ProblemsView extends BasicView {

  private static final String ID = "org.bilan.problems";

  private final DefaultTreeModel model = new DefaultTreeModel(new DefaultMutableTreeNode(""));
  private final JTree tree = new JTree(model);
  private List<Diagnostic> shown = List.of();

  ProblemsView(Workbench workbench) {
    super(workbench);
    tree.setRootVisible(false);
    tree.setShowsRootHandles(true);
    tree.setCellRenderer(new Cell());
    tree.getAccessibleContext().setAccessibleName(words("problems"));
    Parts.onChoice(tree, this::go);
    start(Parts.scroll(tree), "problems.empty");
    showContent(false);
    state().ifPresent(this::stateChanged);
  }

  @Override
  public void stateChanged(LiveState state) {
    if (!state.working() && !state.diagnostics().equals(shown)) {
      show(state.diagnostics());
    }
  }

  @Override
  public void projectChanged() {
    show(List.of());
  }

  private void show(List<Diagnostic> now) {
    Optional<Diagnostic> chosen = chosen();
    shown = now;
    DefaultMutableTreeNode root = new DefaultMutableTreeNode("");
    shown.stream().map(d -> d.place().file()).distinct().forEach(file -> root.add(group(file)));
    model.setRoot(root);
    for (int i = 0; i < tree.getRowCount(); i++) {
      tree.expandRow(i);
    }
    chosen.ifPresent(this::choose);
    showContent(!shown.isEmpty());
    workbench().count(ID, shown.size());
  }

  /** A problem that is still there stays chosen while others are mended. */
  private void choose(Diagnostic diagnostic) {
    for (int i = 0; i < tree.getRowCount(); i++) {
      if (tree.getPathForRow(i).getLastPathComponent() instanceof DefaultMutableTreeNode node
          && diagnostic.equals(node.getUserObject())) {
        tree.setSelectionRow(i);
      }
    }
  }

  private Optional<Diagnostic> chosen() {
    return tree.getLastSelectedPathComponent() instanceof DefaultMutableTreeNode node
            && node.getUserObject() instanceof Diagnostic diagnostic
        ? Optional.of(diagnostic)
        : Optional.empty();
  }

  private DefaultMutableTreeNode group(String file) {
    List<Diagnostic> of =
        shown.stream()
            .filter(d -> d.place().file().equals(file))
            .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(d -> d.place().line()))
            .toList();
    DefaultMutableTreeNode node =
        new DefaultMutableTreeNode(words("problems.file", file, of.size()));
    of.forEach(d -> node.add(new DefaultMutableTreeNode(d)));
    return node;
  }

  private void go() {
    chosen().ifPresent(diagnostic -> workbench().edit(diagnostic.place()));
  }

  @Override
  public void focus() {
    tree.requestFocusInWindow();
  }

  /** A problem: how much it matters, where, and its words. */
  private final class Cell extends DefaultTreeCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public java.awt.Component getTreeCellRendererComponent(
        JTree owner,
        Object value,
        boolean selected,
        boolean expanded,
        boolean leaf,
        int row,
        boolean focused) {
      super.getTreeCellRendererComponent(owner, value, selected, expanded, leaf, row, focused);
      Object held = ((DefaultMutableTreeNode) value).getUserObject();
      if (held instanceof Diagnostic diagnostic) {
        setIcon(workbench().icon(diagnostic.severity().name().toLowerCase(Locale.ROOT)));
        String line = diagnostic.place().line() > 0 ? diagnostic.place().line() + "  " : "";
        setText(line + workbench().words(diagnostic));
      } else {
        setIcon(workbench().icon("file"));
      }
      return this;
    }
  }
}
