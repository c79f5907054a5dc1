package org.bilan.workbench.preference;

import java.awt.BorderLayout;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.TableRowSorter;
import org.bilan.workbench.api.PreferencePage;
import org.bilan.workbench.api.Workbench;
import org.bilan.workbench.api.WorkbenchCommand;
import org.bilan.workbench.shell.Keys;
import org.bilan.workbench.shell.Screen;
import org.bilan.workbench.shell.Window;
import org.osgi.service.component.annotations.Component;

/** All commands with their keys, which can be searched and changed. */
@Component
public final class KeysPage implements PreferencePage {

  static final String ID = "org.bilan.keys";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title(Locale language) {
    return new Screen(language).words("preferences.keys");
  }

  @Override
  public int rank() {
    return 20;
  }

  @Override
  public JComponent create(Workbench workbench) {
    return new Page((Window) workbench).component();
  }

  /** One page, for as long as it is shown. */
  private static final class Page {

    private final Window window;
    private final Keys keys;
    private final List<WorkbenchCommand> commands;
    private final KeysModel model;
    private final JTable table;
    private final JTextField key = new JTextField(16);

    Page(Window window) {
      this.window = window;
      this.keys = new Keys(window.preferences());
      this.commands = window.contributions().commands();
      this.model = new KeysModel(window, keys, commands);
      this.table = new JTable(model);
    }

    JComponent component() {
      TableRowSorter<KeysModel> sorter = new TableRowSorter<>(model);
      table.setRowSorter(sorter);
      table.getAccessibleContext().setAccessibleName(words("preferences.keys"));
      table.setRowHeight(table.getRowHeight() + 6);
      JTextField search = new JTextField();
      search.putClientProperty("JTextField.placeholderText", words("keys.search"));
      search.getAccessibleContext().setAccessibleName(words("keys.search"));
      search.getDocument().addDocumentListener(filter(search, sorter));
      JPanel page = new JPanel(new BorderLayout(0, 8));
      page.add(search, BorderLayout.NORTH);
      page.add(new JScrollPane(table), BorderLayout.CENTER);
      page.add(below(), BorderLayout.SOUTH);
      return page;
    }

    private JComponent below() {
      key.setEditable(false);
      key.getAccessibleContext().setAccessibleName(words("keys.press"));
      key.putClientProperty("JTextField.placeholderText", words("keys.press"));
      key.addKeyListener(new Pressing());
      JButton none = new JButton(words("keys.none"));
      none.addActionListener(e -> chosen().ifPresent(c -> choose(c, Optional.empty())));
      JButton usual = new JButton(words("keys.usual"));
      usual.addActionListener(
          e ->
              chosen()
                  .ifPresent(
                      c -> {
                        keys.forget(c);
                        changed();
                      }));
      JPanel panel = new JPanel();
      JLabel label = new JLabel(words("keys.press"));
      label.setLabelFor(key);
      panel.add(label);
      panel.add(key);
      panel.add(none);
      panel.add(usual);
      return panel;
    }

    private Optional<WorkbenchCommand> chosen() {
      int row = table.getSelectedRow();
      return row < 0
          ? Optional.empty()
          : Optional.of(commands.get(table.convertRowIndexToModel(row)));
    }

    /** A key does one thing: the command that had it loses it. */
    private void choose(WorkbenchCommand command, Optional<KeyStroke> stroke) {
      stroke.ifPresent(
          s ->
              commands.stream()
                  .filter(c -> keys.of(c).filter(s::equals).isPresent())
                  .forEach(c -> keys.choose(c, Optional.empty())));
      keys.choose(command, stroke);
      changed();
    }

    private void changed() {
      model.fireTableDataChanged();
      window.rekey();
    }

    private String words(String name) {
      return window.screen().words(name);
    }

    /** Takes the next key for the chosen command. */
    private final class Pressing extends KeyAdapter {
      @Override
      public void keyPressed(KeyEvent e) {
        boolean alone =
            List.of(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_ALT, KeyEvent.VK_META)
                .contains(e.getKeyCode());
        if (alone || e.getKeyCode() == KeyEvent.VK_TAB || e.getKeyCode() == KeyEvent.VK_ESCAPE) {
          return;
        }
        KeyStroke stroke = KeyStroke.getKeyStrokeForEvent(e);
        key.setText(Keys.words(stroke));
        chosen().ifPresent(c -> choose(c, Optional.of(stroke)));
        e.consume();
      }
    }
  }

  private static DocumentListener filter(JTextField search, TableRowSorter<KeysModel> sorter) {
    Runnable apply =
        () ->
            sorter.setRowFilter(
                RowFilter.regexFilter("(?iu)" + java.util.regex.Pattern.quote(search.getText())));
    return new DocumentListener() {
      @Override
      public void insertUpdate(DocumentEvent e) {
        apply.run();
      }

      @Override
      public void removeUpdate(DocumentEvent e) {
        apply.run();
      }

      @Override
      public void changedUpdate(DocumentEvent e) {
        apply.run();
      }
    };
  }
}
