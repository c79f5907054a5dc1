package org.bilan.workbench.dialog;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.bilan.workbench.api.SoughtText;
import org.bilan.workbench.theme.Theme;

/**
 * A list to choose from by typing some of the words of an entry, in any order, whatever their case
 * and accents.
 */
public final class Chooser {

  private static final Dimension SIZE = new Dimension(620, 400);

  private final JDialog dialog;
  private final JTextField field = new JTextField();
  private final DefaultListModel<Entry> model = new DefaultListModel<>();
  private final JList<Entry> list = new JList<>(model);
  private final List<Entry> entries;
  private final Consumer<Entry> chosen;

  /**
   * Something to choose.
   *
   * @param id what names it
   * @param title what is shown
   * @param aside what is shown on the right: a key, a folder
   * @param icon what stands before, or null
   */
  public record Entry(String id, String title, String aside, Icon icon) {

    boolean holds(String words) {
      return SoughtText.holdsWords(title + " " + aside + " " + id, words);
    }
  }

  private Chooser(JFrame frame, String title, List<Entry> entries, Consumer<Entry> chosen) {
    this.dialog = new JDialog(frame, title, false);
    this.entries = entries;
    this.chosen = chosen;
    build(title);
  }

  /** Shows a list. */
  public static void show(JFrame frame, String title, List<Entry> entries, Consumer<Entry> chosen) {
    Chooser chooser = new Chooser(frame, title, entries, chosen);
    chooser.dialog.setLocationRelativeTo(frame);
    chooser.dialog.setVisible(true);
    chooser.field.requestFocusInWindow();
  }

  private void build(String title) {
    dialog.setUndecorated(true);
    JPanel panel = new JPanel(new BorderLayout(0, 6));
    panel.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(Theme.muted()),
            BorderFactory.createEmptyBorder(8, 8, 8, 8)));
    field.putClientProperty("JTextField.placeholderText", title);
    field.getAccessibleContext().setAccessibleName(title);
    list.getAccessibleContext().setAccessibleName(title);
    list.setCellRenderer(new Renderer());
    panel.add(field, BorderLayout.NORTH);
    panel.add(new JScrollPane(list), BorderLayout.CENTER);
    dialog.setContentPane(panel);
    dialog.setSize(SIZE);
    field.getDocument().addDocumentListener(new Typing());
    list.addMouseListener(new Clicking());
    bind(KeyEvent.VK_ENTER, this::choose);
    bind(KeyEvent.VK_ESCAPE, dialog::dispose);
    bind(KeyEvent.VK_DOWN, () -> move(1));
    bind(KeyEvent.VK_UP, () -> move(-1));
    bind(KeyEvent.VK_PAGE_DOWN, () -> move(10));
    bind(KeyEvent.VK_PAGE_UP, () -> move(-10));
    dialog.addWindowFocusListener(new Leaving());
    filter();
  }

  private void bind(int key, Runnable action) {
    String name = "chooser." + key;
    field.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), name);
    field
        .getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent e) {
                action.run();
              }
            });
  }

  private void filter() {
    String words = field.getText();
    model.clear();
    entries.stream().filter(e -> e.holds(words)).forEach(model::addElement);
    list.setSelectedIndex(model.isEmpty() ? -1 : 0);
  }

  private void move(int by) {
    if (!model.isEmpty()) {
      int index = Math.max(0, Math.min(model.size() - 1, list.getSelectedIndex() + by));
      list.setSelectedIndex(index);
      list.ensureIndexIsVisible(index);
    }
  }

  private void choose() {
    Entry entry = list.getSelectedValue();
    if (entry == null) {
      dialog.dispose();
    } else {
      BackInWindow.then(dialog, () -> chosen.accept(entry));
    }
  }

  /** The title on the left, what is aside on the right. */
  private static final class Renderer extends JPanel implements ListCellRenderer<Entry> {

    private static final long serialVersionUID = 1L;

    private final JLabel title = new JLabel();
    private final JLabel aside = new JLabel();

    Renderer() {
      super(new BorderLayout(12, 0));
      setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
      add(title, BorderLayout.CENTER);
      add(aside, BorderLayout.LINE_END);
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends Entry> owner, Entry entry, int index, boolean selected, boolean focused) {
      title.setText(entry.title());
      title.setIcon(entry.icon());
      aside.setText(entry.aside());
      setBackground(selected ? owner.getSelectionBackground() : owner.getBackground());
      title.setForeground(selected ? owner.getSelectionForeground() : owner.getForeground());
      aside.setForeground(selected ? owner.getSelectionForeground() : Theme.muted());
      getAccessibleContext().setAccessibleName(entry.title() + " " + entry.aside());
      return this;
    }
  }

  private final class Typing implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
      filter();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      filter();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
      filter();
    }
  }

  private final class Clicking extends MouseAdapter {
    @Override
    public void mouseClicked(MouseEvent e) {
      if (list.getSelectedIndex() >= 0) {
        choose();
      }
    }
  }

  private final class Leaving extends java.awt.event.WindowAdapter {
    @Override
    public void windowLostFocus(java.awt.event.WindowEvent e) {
      dialog.dispose();
    }
  }
}
