package org.bilan.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JTree;
import javax.swing.tree.DefaultMutableTreeNode;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.DefaultTreeModel;
import org.bilan.api.diagnostic.Place;
import org.bilan.workbench.api.Workbench;

/** The files of the project. */
final class ProjectView extends BasicView {

  private final DefaultTreeModel model = new DefaultTreeModel(new DefaultMutableTreeNode(""));
  private final JTree tree = new JTree(model);
  private List<String> shown = List.of();

  /** A file or folder in the tree. */
  private record Entry(String path, boolean folder) {
    @Override
    public String toString() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  ProjectView(Workbench workbench) {
    super(workbench);
    tree.setRootVisible(false);
    tree.setShowsRootHandles(true);
    tree.setCellRenderer(new Cell());
    tree.getAccessibleContext().setAccessibleName(words("project"));
    Parts.onChoice(tree, this::go);
    start(Parts.scroll(tree), "project.empty");
    refresh();
  }

  @Override
  public void projectChanged() {
    shown = List.of();
    refresh();
  }

  @Override
  public void filesChanged(Set<String> written) {
    refresh();
  }

  private void refresh() {
    showContent(workbench().project().isPresent());
    List<String> now = workbench().files();
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    DefaultMutableTreeNode root = new DefaultMutableTreeNode("");
    now.forEach(path -> add(root, "", path));
    model.setRoot(root);
    for (int i = 0; i < root.getChildCount(); i++) {
      DefaultMutableTreeNode child = (DefaultMutableTreeNode) root.getChildAt(i);
      if (!child.toString().equals("data")) {
        tree.expandPath(new javax.swing.tree.TreePath(child.getPath()));
      }
    }
  }

  private static void add(DefaultMutableTreeNode parent, String above, String rest) {
    int slash = rest.indexOf('/');
    String name = slash < 0 ? rest : rest.substring(0, slash);
    String path = above.isEmpty() ? name : above + "/" + name;
    DefaultMutableTreeNode node = child(parent, name).orElse(null);
    if (node == null) {
      node = new DefaultMutableTreeNode(new Entry(path, slash >= 0));
      parent.add(node);
    }
    if (slash >= 0) {
      add(node, path, rest.substring(slash + 1));
    }
  }

  private static Optional<DefaultMutableTreeNode> child(DefaultMutableTreeNode of, String name) {
    for (int i = 0; i < of.getChildCount(); i++) {
      if (of.getChildAt(i).toString().equals(name)) {
        return Optional.of((DefaultMutableTreeNode) of.getChildAt(i));
      }
    }
    return Optional.empty();
  }

  private void go() {
    if (tree.getLastSelectedPathComponent() instanceof DefaultMutableTreeNode node
        && node.getUserObject() instanceof Entry entry
        && !entry.folder()) {
      workbench().edit(Place.file(entry.path()));
    }
  }

  @Override
  public void focus() {
    tree.requestFocusInWindow();
  }

  /** A file by what it is. */
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
      if (((DefaultMutableTreeNode) value).getUserObject() instanceof Entry entry) {
        setIcon(workbench().icon(icon(entry)));
      }
      return this;
    }

    private String icon(Entry entry) {
      if (entry.folder()) {
        return "folder";
      } else if (entry.path().endsWith(".groovy")) {
        return "script";
      } else if (entry.path().endsWith(".md")) {
        return "text";
      }
      return entry.path().startsWith("data/") ? "table" : "file";
    }
  }
}
