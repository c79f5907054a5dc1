package org.bilan.workbench.preference;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.bilan.workbench.api.PreferencePage;
import org.bilan.workbench.shell.Window;

/** The pages of preferences, a list of them on the left. What is changed holds at once. */
public final class PreferencesDialog {

  private static final Dimension SIZE = new Dimension(820, 560);

  private PreferencesDialog() {}

  /** Shows the first page. */
  public static void show(Window window) {
    show(window, Optional.empty());
  }

  /** Shows the keys. */
  public static void showKeys(Window window) {
    show(window, Optional.of(KeysPage.ID));
  }

  private static void show(Window window, Optional<String> first) {
    List<PreferencePage> pages = window.contributions().pages();
    JDialog dialog =
        new JDialog(window.frame(), window.screen().words("command.preferences"), true);
    CardLayout cards = new CardLayout();
    JPanel shown = new JPanel(cards);
    shown.setBorder(BorderFactory.createEmptyBorder(14, 18, 14, 18));
    pages.forEach(page -> shown.add(page.create(window), page.id()));
    JList<String> list =
        new JList<>(pages.stream().map(p -> p.title(window.language())).toArray(String[]::new));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFixedCellHeight(30);
    list.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
    list.getAccessibleContext().setAccessibleName(window.screen().words("command.preferences"));
    list.addListSelectionListener(
        e -> {
          if (list.getSelectedIndex() >= 0) {
            cards.show(shown, pages.get(list.getSelectedIndex()).id());
          }
        });
    list.setSelectedIndex(
        Math.max(0, pages.stream().map(PreferencePage::id).toList().indexOf(first.orElse(""))));
    dialog.add(sided(list), BorderLayout.LINE_START);
    dialog.add(shown, BorderLayout.CENTER);
    dialog.add(closing(window, dialog), BorderLayout.SOUTH);
    dialog.setSize(SIZE);
    dialog.setLocationRelativeTo(window.frame());
    dialog.setVisible(true);
  }

  private static JComponent sided(JList<String> list) {
    JScrollPane scroll = new JScrollPane(list);
    scroll.setPreferredSize(new Dimension(190, 100));
    return scroll;
  }

  private static JComponent closing(Window window, JDialog dialog) {
    JButton close = new JButton(window.screen().words("close"));
    close.addActionListener(e -> dialog.dispose());
    dialog.getRootPane().setDefaultButton(close);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            e -> dialog.dispose(),
            KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
    JPanel panel = new JPanel(new java.awt.FlowLayout(java.awt.FlowLayout.TRAILING, 14, 10));
    panel.add(close);
    return panel;
  }
}
