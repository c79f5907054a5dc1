package org.bilan.workbench.views;

import java.awt.BorderLayout;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableCellRenderer;

/** What several views are made of. */
final class Parts {

  private Parts() {}

  /** Runs something on Enter and on a double click. */
  static void onChoice(JComponent component, Runnable action) {
    component
        .getInputMap(JComponent.WHEN_FOCUSED)
        .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "choose");
    component
        .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "choose");
    component.getActionMap().put("choose", action(action));
    component.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent e) {
            if (e.getClickCount() == 2) {
              action.run();
            }
          }
        });
  }

  /** A Swing action. */
  static AbstractAction action(Runnable action) {
    return new AbstractAction() {
      private static final long serialVersionUID = 1L;

      @Override
      public void actionPerformed(ActionEvent e) {
        action.run();
      }
    };
  }

  /** Runs something whenever the text of a field changes. */
  static void onTyping(JTextField field, Runnable action) {
    field
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent e) {
                action.run();
              }

              @Override
              public void removeUpdate(DocumentEvent e) {
                action.run();
              }

              @Override
              public void changedUpdate(DocumentEvent e) {
                action.run();
              }
            });
  }

  /** A field to search with. */
  static JTextField search(String words) {
    JTextField field = new JTextField();
    field.putClientProperty("JTextField.placeholderText", words);
    field.putClientProperty("JTextField.showClearButton", true);
    field.getAccessibleContext().setAccessibleName(words);
    return field;
  }

  /** A bar of controls above a content, apart from its edges. */
  static JPanel bar() {
    JPanel bar = new JPanel(new BorderLayout(8, 0));
    bar.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
    return bar;
  }

  /** Lets a content scroll, without a second frame around it. */
  static JScrollPane scroll(JComponent content) {
    JScrollPane scroll = new JScrollPane(content);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(16);
    return scroll;
  }

  /** What an empty view says: what it is for, and what to do. */
  static JLabel empty(String words) {
    JLabel label = new JLabel("<html><div style='text-align:center'>" + words + "</div></html>");
    label.setBorder(BorderFactory.createEmptyBorder(12, 16, 12, 16));
    label.setHorizontalAlignment(SwingConstants.CENTER);
    return label;
  }

  /** A table without lines, of rows that can be told apart. */
  static JTable table(String name) {
    JTable table = new JTable();
    table.setFillsViewportHeight(true);
    table.setRowHeight(table.getRowHeight() + 5);
    table.setShowVerticalLines(false);
    table.setAutoCreateRowSorter(true);
    leavable(table);
    table.getAccessibleContext().setAccessibleName(name);
    return table;
  }

  /** Lets the tab key leave a table, whose cells the arrows reach. */
  static void leavable(JTable table) {
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
  }

  /** Puts numbers below one another. */
  static void right(JTable table) {
    DefaultTableCellRenderer renderer = new DefaultTableCellRenderer();
    renderer.setHorizontalAlignment(SwingConstants.TRAILING);
    table.setDefaultRenderer(Shown.class, renderer);
  }

  /** Makes text safe for HTML. */
  static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}
