package org.bilan.workbench.tests;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.awt.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.CellRendererPane;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.table.TableColumn;
import javax.swing.text.JTextComponent;

/** Looks for what cannot be read or reached in what is shown; called on the event thread. */
final class Legible {

  private static final List<Class<?>> CONTROLS =
      List.of(
          AbstractButton.class,
          JTextComponent.class,
          JComboBox.class,
          JTable.class,
          JTree.class,
          JList.class);

  private final String where;
  private final List<String> faults = new ArrayList<>();

  private Legible(String where) {
    this.where = where;
  }

  /** What is wrong with what is shown now, each fault a line. */
  static List<String> faults(String where) {
    Legible legible = new Legible(where);
    Screen.all().stream().filter(c -> !isDrawnOnly(c)).forEach(legible::look);
    legible.reach();
    return legible.faults;
  }

  /** A renderer is not a control: it draws many. */
  private static boolean isDrawnOnly(Component component) {
    return SwingUtilities.getAncestorOfClass(CellRendererPane.class, component) != null;
  }

  private void look(Component component) {
    if (component instanceof JLabel label) {
      cut(label, label.getText());
    } else if (component instanceof AbstractButton button) {
      cut(button, button.getText());
    } else if (component instanceof JTable table && table.getTableHeader() != null) {
      headings(table);
    }
    if (isControl(component) && Screen.name(component).isBlank()) {
      add("no name: " + component.getClass().getName() + " in " + component.getParent());
    }
  }

  private void cut(Component component, String text) {
    boolean plain = text != null && !text.isBlank() && !text.startsWith("<html>");
    if (plain && component.getPreferredSize().width > component.getWidth()) {
      int missing = component.getPreferredSize().width - component.getWidth();
      add("cut by " + missing + ": " + text);
    }
  }

  private void headings(JTable table) {
    for (int i = 0; i < table.getColumnCount() && table.getTableHeader().isShowing(); i++) {
      TableColumn column = table.getColumnModel().getColumn(i);
      Component heading =
          table
              .getTableHeader()
              .getDefaultRenderer()
              .getTableCellRendererComponent(table, column.getHeaderValue(), false, false, -1, i);
      boolean hidden = column.getWidth() == 0;
      if (!hidden && heading.getPreferredSize().width > column.getWidth()) {
        add("heading cut: " + column.getHeaderValue());
      }
    }
  }

  private static boolean isControl(Component component) {
    return component.isFocusable()
        && component.isEnabled()
        && CONTROLS.stream().anyMatch(type -> type.isInstance(component));
  }

  /** Follows Tab through each window, and tells the controls that it never comes to. */
  private void reach() {
    for (Window window : Window.getWindows()) {
      if (window.isShowing() && window.isFocusableWindow()) {
        Set<Component> reached = reached(window);
        Screen.all().stream()
            .filter(c -> SwingUtilities.getWindowAncestor(c) == window)
            .filter(c -> isControl(c) && !isDrawnOnly(c) && !reached.contains(c))
            .filter(c -> !(c.getParent() instanceof JComboBox))
            .filter(c -> !(c.getParent() instanceof javax.swing.JMenuBar))
            .forEach(c -> add("Tab never comes to: " + Screen.name(c) + " " + c.getClass()));
      }
    }
  }

  private static Set<Component> reached(Container window) {
    FocusTraversalPolicy policy = window.getFocusTraversalPolicy();
    Set<Component> reached = new HashSet<>();
    Component at = policy.getFirstComponent(window);
    while (at != null && reached.add(at)) {
      at = policy.getComponentAfter(window, at);
    }
    return reached;
  }

  private void add(String fault) {
    faults.add(where + ": " + (fault.length() > 220 ? fault.substring(0, 220) : fault));
  }
}
